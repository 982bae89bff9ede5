namespace Collection.Rules.Testing.Coverage;

/// <summary>Whether tests met a figure exactly and just beside it, on the side where the outcome changes.</summary>
/// <remarks>Beside is one unit away: one event, one cent, a hundredth, one day; for instants and hours of the day, at most a minute.</remarks>
internal sealed record FigureCoverage
{
    public required Figure Figure { get; init; }

    public required bool IsMet { get; init; }

    public required bool IsMetBeside { get; init; }
}
