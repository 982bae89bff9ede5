using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Law;
using Collection.Rules.Lexicons;
using Collection.Rules.Loading;
using Collection.Rules.Loading.Packs;
using Collection.Rules.Parameters;
using Collection.Rules.Remedies;
using Collection.Rules.Yaml;

namespace Collection.Rules;

/// <summary>Rules of one or more packs with the law they rest on, loaded and checked.</summary>
/// <remarks>Immutable and thread-safe. A set with any mistake does not load, not even in part.</remarks>
public sealed class RuleSet
{
    internal RuleSet()
    {
    }

    /// <summary>The packs, in the order loaded.</summary>
    public required ImmutableArray<Pack> Packs { get; init; }

    /// <summary>The rules, in the order of their ids.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>The register of law.</summary>
    public required LawRegister Law { get; init; }

    /// <summary>The channels to turn to and the evidence to keep; empty where no file states any.</summary>
    public RemedyCatalog Remedies => BoundRemedies.Catalog;

    /// <summary>The zone of people whose zone is not on record: that of the first pack that names one.</summary>
    public string? Zone => Packs.Select(p => p.Zone).FirstOrDefault(z => z is not null);

    /// <summary>The SHA-256 of the files it was loaded from, in hexadecimal; the same wherever and in whichever order they lay.</summary>
    public required string Digest { get; init; }

    /// <summary>The packs with their versions, such as cn 0.1.0.</summary>
    internal string Label => field ??= string.Join(", ", Packs.Select(p => $"{p.Id} {p.Version}"));

    /// <summary>The files that stand in no pack; null where all do.</summary>
    internal LooseFiles? Loose { get; init; }

    internal ImmutableArray<Parameter> Parameters { get; init; } = [];

    internal SignalMatcher Signals { get; init; } = null!;

    internal BoundRemedies BoundRemedies { get; init; } = BoundRemedies.None;

    internal ImmutableArray<CountQuery> Counts { get; init; } = [];

    internal ImmutableDictionary<Role, Liability> LiabilityByRole { get; init; } = ImmutableDictionary<Role, Liability>.Empty;

    internal IReadOnlyDictionary<ProvisionVersion, Condition> Bindings { get; init; } = ImmutableDictionary<ProvisionVersion, Condition>.Empty;

    /// <summary>The fixtures of the tests beside the rules.</summary>
    internal ImmutableDictionary<string, YamlMapping> Fixtures { get; init; } = ImmutableDictionary<string, YamlMapping>.Empty;

    /// <summary>Loads rule files and folders.</summary>
    /// <remarks>Nothing else is loaded: rules that build on a pack of the package are loaded with it by <see cref="LoadEmbedded(string, ReadOnlySpan{string})"/>.</remarks>
    /// <param name="paths">Files, or folders with all their subfolders.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="RuleLoadException">There are mistakes; it lists them all.</exception>
    public static RuleSet Load(params ReadOnlySpan<string> paths) => OrThrow(TryLoad(paths));

    /// <summary>Loads rule files and folders and returns the mistakes instead of throwing.</summary>
    /// <param name="paths">Files, or folders with all their subfolders.</param>
    /// <returns>The rules or the mistakes.</returns>
    public static RuleSetLoad TryLoad(params ReadOnlySpan<string> paths)
    {
        var diagnostics = new DiagnosticBag();
        return RuleSetLoader.Load(SourceFiles.On(paths.ToArray(), diagnostics), diagnostics);
    }

    /// <summary>Loads a pack that comes with the package.</summary>
    /// <param name="packId">The pack: cn for mainland China.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException">No such pack comes with the package.</exception>
    /// <exception cref="RuleLoadException">The pack has mistakes.</exception>
    public static RuleSet LoadEmbedded(string packId) => LoadEmbedded(packId, []);

    /// <summary>Loads a pack that comes with the package together with own rule files, such as a house pack.</summary>
    /// <param name="packId">The pack: cn for mainland China.</param>
    /// <param name="paths">Files, or folders with all their subfolders.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentException">No such pack comes with the package.</exception>
    /// <exception cref="RuleLoadException">There are mistakes; it lists them all.</exception>
    public static RuleSet LoadEmbedded(string packId, params ReadOnlySpan<string> paths)
    {
        ArgumentException.ThrowIfNullOrEmpty(packId);
        SourceFile[] files = [.. SourceFiles.Embedded(packId)];
        if (files.Length == 0)
        {
            throw new ArgumentException($"No pack '{packId}' comes with the package.", nameof(packId));
        }

        var diagnostics = new DiagnosticBag();
        return OrThrow(RuleSetLoader.Load([.. files, .. SourceFiles.On(paths.ToArray(), diagnostics)], diagnostics));
    }

    /// <summary>The rule of an id, or null.</summary>
    /// <param name="ruleId">The id.</param>
    /// <returns>The rule.</returns>
    public Rule? Find(string ruleId) =>
        Rules.FirstOrDefault(r => string.Equals(r.Id, ruleId, StringComparison.Ordinal));

    /// <summary>The condition under which a provision binds; null where it binds everyone.</summary>
    internal Condition? BindsOf(ProvisionVersion version) => Bindings.GetValueOrDefault(version);

    private static RuleSet OrThrow(RuleSetLoad load) =>
        load.RuleSet ?? throw new RuleLoadException(load.Diagnostics);
}
