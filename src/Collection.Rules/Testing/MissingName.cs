using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Loading;
using Collection.Rules.Timelines;
using Collection.Rules.Yaml;

namespace Collection.Rules.Testing;

/// <summary>The names under which the finding of a test may call something missing.</summary>
/// <param name="rule">The rule tested.</param>
/// <param name="rules">Its set, with signals and parameters.</param>
/// <param name="diagnostics">Where names go that no finding can give.</param>
internal sealed class MissingName(Rule rule, RuleSet rules, DiagnosticBag diagnostics)
{
    // Named by what is asked of them, though no rule can ask for them.
    private static readonly ImmutableArray<string> Zones = ["recipient.zones", "debtor.zones"];

    private static readonly ImmutableArray<string> Streams = [.. Enum.GetValues<RecordStream>().Select(RecordStreams.PathOf)];

    private readonly List<YamlScalar> names = [];

    /// <summary>The names under a key, to be checked once the records are known.</summary>
    public ImmutableArray<string> ReadAll(MappingReader reader, string key)
    {
        ImmutableArray<YamlScalar> read = reader.Scalars(key);
        names.AddRange(read);
        return [.. read.Select(n => n.Value)];
    }

    /// <summary>Reports the names that no finding about these records can give.</summary>
    /// <param name="records">The records of the test; empty where they have mistakes of their own, and then nothing is said of past ones.</param>
    public void Check(ImmutableArray<CollectionRecord> records)
    {
        ImmutableArray<string> known = names.Count == 0 ? [] : [.. OfAct(), .. OfOthers(), .. records.OfType<CollectionEvent>().SelectMany(OfPast)];
        foreach (YamlScalar name in names.Where(n => !known.Contains(n.Value, StringComparer.Ordinal) && !IsRate(n.Value)))
        {
            diagnostics.ErrorUnless(
                records.IsEmpty && IsOfPast(name.Value),
                DiagnosticCode.UnknownFact,
                name.Start,
                $"'{LiteralReader.Cut(name.Value)}' is no fact of the act or of an earlier record, and no stream of records{Hint(name.Value, known)}");
        }
    }

    private IEnumerable<string> OfAct() => FactCatalog.All.Where(f => rule.EventKinds.Any(f.IsOf)).Select(f => f.Path).Concat(Zones).Concat(Streams);

    private IEnumerable<string> OfOthers() =>
        rules.Signals.Signals.Select(s => "review:" + s.Id).Concat(rules.Parameters.Select(p => "parameter:" + p.Id));

    private static IEnumerable<string> OfPast(CollectionEvent record) =>
        FactCatalog.All.Where(f => f.IsOf(record.Kind)).Select(f => f.Path).Concat(Zones).Select(path => $"{record.Id}.{path}");

    private static bool IsOfPast(string name) =>
        name.IndexOf('.', StringComparison.Ordinal) is var point and > 0 && FactCatalog.All.Any(f => name.AsSpan(point + 1).SequenceEqual(f.Path));

    /// <summary>Whether it asks for a rate of exchange, such as rate:USD/CNY.</summary>
    private static bool IsRate(string name)
    {
        const string Prefix = "rate:";
        return name.StartsWith(Prefix, StringComparison.Ordinal)
            && name[Prefix.Length..].Split('/') is [{ Length: 3 } from, { Length: 3 } to]
            && (from + to).All(char.IsAsciiLetterUpper);
    }

    /// <summary>The same fact of an earlier record, which is named with it; else the nearest name.</summary>
    private static string Hint(string name, ImmutableArray<string> known) =>
        known.FirstOrDefault(k => k.EndsWith("." + name, StringComparison.Ordinal)) is { } full
            ? $"; of the earlier record write '{full}'"
            : NearestName.Suggest(name, known);
}
