using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Facts;
using Collection.Rules.Loading;
using Collection.Rules.Timelines;
using Collection.Rules.Yaml;

namespace Collection.Rules.Testing;

/// <summary>The names under which a finding may call something missing.</summary>
internal static class MissingName
{
    // Named by what is asked of them, though no rule can ask for them.
    private static readonly ImmutableArray<string> Others = ["text", "recipient.zones", "debtor.zones"];

    private static readonly ImmutableArray<string> Prefixes = ["review:", "parameter:", "rate:", "transcript["];

    /// <summary>The names under a key; one that no finding can give is reported.</summary>
    public static ImmutableArray<string> ReadAll(MappingReader reader, string key, DiagnosticBag diagnostics)
    {
        ImmutableArray<YamlScalar> names = reader.Scalars(key);
        foreach (YamlScalar name in names)
        {
            Check(name, diagnostics);
        }

        return [.. names.Select(n => n.Value)];
    }

    private static void Check(YamlScalar name, DiagnosticBag diagnostics)
    {
        string text = name.Value;
        bool isOfPast = text.Contains('.', StringComparison.Ordinal) && IsFact(text[(text.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        if (IsFact(text) || isOfPast || Prefixes.Any(p => text.StartsWith(p, StringComparison.Ordinal)))
        {
            return;
        }

        IEnumerable<string> known = FactCatalog.All.Select(f => f.Path).Concat(Streams);
        diagnostics.Error(
            DiagnosticCode.UnknownFact,
            name.Start,
            $"'{LiteralReader.Cut(text)}' is neither a fact nor a stream of records{NearestName.Suggest(text, known)}");
    }

    private static IEnumerable<string> Streams => Enum.GetValues<RecordStream>().Select(RecordStreams.PathOf);

    private static bool IsFact(string path) =>
        Others.Contains(path, StringComparer.Ordinal)
        || FactCatalog.All.Any(f => string.Equals(f.Path, path, StringComparison.Ordinal))
        || Streams.Contains(path, StringComparer.Ordinal);
}
