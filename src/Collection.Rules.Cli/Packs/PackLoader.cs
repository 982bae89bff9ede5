using System.Collections.Immutable;
using Collection.Rules.Cli.Options;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Cli.Packs;

/// <summary>Loads the packs and folders of rules that the command line names, as one set.</summary>
internal static class PackLoader
{
    private const string ResourcePrefix = "packs/";
    private const string PackFile = "pack.yaml";

    /// <summary>The packs that come with the tool.</summary>
    public static ImmutableArray<string> EmbeddedPacks { get; } =
    [
        .. typeof(RuleSet).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => name[ResourcePrefix.Length..])
            .Select(name => name[..name.IndexOf('/', StringComparison.Ordinal)])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The rules of packs and folders; a folder that holds a pack takes the place of the embedded one.</summary>
    /// <exception cref="CommandFailedException">No such pack comes with the tool.</exception>
    /// <exception cref="RuleLoadException">The rules have mistakes; all are listed.</exception>
    public static RuleSet Load(ImmutableArray<string> packs, ImmutableArray<string> folders, CliConsole console)
    {
        var diagnostics = new DiagnosticBag();
        RuleSetLoad load = RuleSetLoader.Load(Sources(packs, folders, diagnostics), diagnostics);
        if (load.RuleSet is not { } rules)
        {
            throw new RuleLoadException(load.Diagnostics);
        }

        foreach (Diagnostic warning in load.Diagnostics)
        {
            console.WriteError(warning.ToString());
        }

        return rules;
    }

    /// <summary>The files of packs and folders; a folder that holds a pack takes the place of the embedded one.</summary>
    /// <exception cref="CommandFailedException">No such pack comes with the tool.</exception>
    public static ImmutableArray<SourceFile> Sources(ImmutableArray<string> packs, ImmutableArray<string> folders, DiagnosticBag diagnostics)
    {
        ImmutableHashSet<string> replaced = [.. folders.Select(PackIdOf).OfType<string>()];
        IEnumerable<SourceFile> embedded = packs
            .Distinct(StringComparer.Ordinal)
            .Where(pack => !replaced.Contains(pack))
            .SelectMany(FilesOf);
        return [.. embedded, .. SourceFiles.On(folders, diagnostics)];
    }

    private static IEnumerable<SourceFile> FilesOf(string pack) => EmbeddedPacks.Contains(pack, StringComparer.Ordinal)
        ? SourceFiles.Embedded(pack)
        : throw CommandFailedException.Usage(
            $"--pack: no pack '{pack}' comes with the tool{Suggestion.Of(pack, EmbeddedPacks)} There are: {string.Join(", ", EmbeddedPacks)}");

    /// <summary>The id in a folder's pack.yaml; null where there is none, and then mistakes are left to the loader.</summary>
    private static string? PackIdOf(string folder)
    {
        string path = Path.Combine(folder, PackFile);
        return File.Exists(path)
            && YamlReader.Read(path, File.ReadAllBytes(path), new DiagnosticBag()) is YamlMapping pack
            && pack.TryGet("id", out YamlNode? id)
            && id is YamlScalar { IsNull: false } scalar
            ? scalar.Value
            : null;
    }
}
