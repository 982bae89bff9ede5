using System.Collections.Immutable;
using Collection.Rules.Testing.Coverage;

namespace Collection.Rules.Cli.Test.Json;

/// <summary>What the tests of one rule reach.</summary>
internal sealed record RuleCoverageJson
{
    public required ImmutableArray<ElementCoverageJson> Elements { get; init; }

    public required ImmutableArray<FigureCoverageJson> Figures { get; init; }

    public required ImmutableArray<OpenPartJson> Gaps { get; init; }

    public static RuleCoverageJson Of(RuleCoverage coverage) => new()
    {
        Elements = [.. coverage.Elements.Select(ElementCoverageJson.Of)],
        Figures = [.. coverage.Figures.Select(FigureCoverageJson.Of)],
        Gaps = [.. coverage.Gaps.Select(g => new OpenPartJson(g.Id, PlaceJson.Of(g.Position), g.Reason))],
    };
}
