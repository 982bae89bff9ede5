using System.Collections.Immutable;
using Collection.Rules.Cli.Reports.Json;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Gating;
using Collection.Rules.Testing;

namespace Collection.Rules.Cli.Test.Json;

/// <summary>One test, and of a failed one what was found.</summary>
internal sealed record TestResultJson
{
    public required string Name { get; init; }

    public required PlaceJson Place { get; init; }

    public required bool Passed { get; init; }

    /// <summary>The verdict expected; null where the gate was asked.</summary>
    public required string? Expected { get; init; }

    /// <summary>The decision expected of the gate; null where a verdict was.</summary>
    public required string? Gate { get; init; }

    public required string Actual { get; init; }

    public required ImmutableArray<TextJson> Failures { get; init; }

    public ImmutableArray<ElementJson>? Elements { get; init; }

    public ImmutableArray<ExceptionJson>? Exceptions { get; init; }

    public static TestResultJson Of(RuleTestResult result) => new()
    {
        Name = result.Test.Name,
        Place = PlaceJson.Of(result.Test.Position),
        Passed = result.HasPassed,
        Expected = result.Test.Expected is { } verdict ? FindingText.WordOf(verdict) : null,
        Gate = result.Test.Gate is { } gate ? EnumWords<GateOutcome>.Of(gate.Decision) : null,
        Actual = FindingText.WordOf(result.Actual.Verdict),
        Failures = [.. result.Failures.Select(TextJson.Of)],
        Elements = result.HasPassed ? null : [.. result.Actual.Elements.Select(ElementJson.Of)],
        Exceptions = result.HasPassed ? null : [.. result.Actual.Exceptions.Select(ExceptionJson.Of)],
    };
}
