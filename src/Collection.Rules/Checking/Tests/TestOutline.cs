using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Yaml;

namespace Collection.Rules.Checking.Tests;

/// <summary>What a test is called and expects, each with its place.</summary>
internal sealed record TestOutline
{
    /// <summary>The name in each language it has.</summary>
    public required ImmutableArray<(string Text, SourcePosition Position)> Names { get; init; }

    /// <summary>The verdicts expected; several where a field is varied.</summary>
    public required ImmutableArray<(Verdict Verdict, SourcePosition Position)> Expected { get; init; }

    /// <summary>The outlines of the tests that are well-formed enough to have one.</summary>
    public static ImmutableArray<TestOutline> Of(Rule rule) =>
        [.. (rule.Tests?.Items ?? []).OfType<YamlMapping>().Select(Read)];

    private static TestOutline Read(YamlMapping test)
    {
        test.TryGet("expect", out YamlNode? expect);
        test.TryGet("cases", out YamlNode? cases);
        test.TryGet("name", out YamlNode? name);
        IEnumerable<YamlNode> verdicts = (cases as YamlMapping)?.Entries.Select(e => e.Value) ?? [];
        IEnumerable<YamlNode> names = name is YamlMapping languages ? languages.Entries.Select(e => e.Value) : [name!];
        return new TestOutline
        {
            Names = [.. names.OfType<YamlScalar>().Select(n => (n.Value, n.Start))],
            Expected = [.. verdicts.Append(expect).OfType<YamlScalar>().SelectMany(Parse)],
        };
    }

    private static IEnumerable<(Verdict Verdict, SourcePosition Position)> Parse(YamlScalar word) =>
        EnumWords<Verdict>.TryParse(word.Value, out Verdict verdict) ? [(verdict, word.Start)] : [];
}
