using System.Collections.Immutable;
using Collection.Rules.Cli.Reports.Json;
using Collection.Rules.Findings;
using Collection.Rules.Testing;

namespace Collection.Rules.Cli.Test.Json;

/// <summary>One test, and of a failed one what was found.</summary>
internal sealed record TestResultJson
{
    public required string Name { get; init; }

    public required PlaceJson Place { get; init; }

    public required bool Passed { get; init; }

    public required string Expected { get; init; }

    public required string Actual { get; init; }

    public required ImmutableArray<string> Failures { get; init; }

    public ImmutableArray<ElementJson>? Elements { get; init; }

    public ImmutableArray<ExceptionJson>? Exceptions { get; init; }

    public static TestResultJson Of(RuleTestResult result) => new()
    {
        Name = result.Test.Name,
        Place = PlaceJson.Of(result.Test.Position),
        Passed = result.HasPassed,
        Expected = FindingText.WordOf(result.Test.Expected),
        Actual = FindingText.WordOf(result.Actual.Verdict),
        Failures = result.Failures,
        Elements = result.HasPassed ? null : [.. result.Actual.Elements.Select(ElementJson.Of)],
        Exceptions = result.HasPassed ? null : [.. result.Actual.Exceptions.Select(ExceptionJson.Of)],
    };
}
