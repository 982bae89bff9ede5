using Collection.Rules.Testing.Coverage;

namespace Collection.Rules.Cli.Test.Json;

/// <summary>Whether tests met a figure and its neighbour.</summary>
internal sealed record FigureCoverageJson(string Owner, string Figure, PlaceJson Place, bool Met, bool MetBeside)
{
    public static FigureCoverageJson Of(FigureCoverage coverage) => new(
        coverage.Figure.Owner,
        coverage.Figure.Text,
        PlaceJson.Of(coverage.Figure.Position),
        coverage.IsMet,
        coverage.IsMetBeside);
}
