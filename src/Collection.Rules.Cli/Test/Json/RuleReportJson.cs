using System.Collections.Immutable;
using Collection.Rules.Testing;

namespace Collection.Rules.Cli.Test.Json;

/// <summary>What came of the tests of one rule.</summary>
internal sealed record RuleReportJson
{
    public required string Rule { get; init; }

    public required PlaceJson Place { get; init; }

    public required bool Passed { get; init; }

    public required ImmutableArray<TestResultJson> Tests { get; init; }

    public RuleCoverageJson? Coverage { get; init; }

    public MutationJson? Mutation { get; init; }

    /// <summary>Reviewed gaps and survivors that are none any more.</summary>
    public required ImmutableArray<OpenPartJson> StaleReviews { get; init; }

    public static RuleReportJson Of(RuleTestReport report) => new()
    {
        Rule = report.Rule.Id,
        Place = PlaceJson.Of(report.Rule.Position),
        Passed = report.HasPassed,
        Tests = [.. report.Results.Select(TestResultJson.Of)],
        Coverage = report.Coverage is null ? null : RuleCoverageJson.Of(report.Coverage),
        Mutation = report.Mutation is null ? null : MutationJson.Of(report.Mutation),
        StaleReviews = [.. report.StaleReviews.Select(s => new OpenPartJson(s.What, PlaceJson.Of(s.Position), s.Reason))],
    };
}
