using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Testing.Coverage;

/// <summary>What the tests of one rule reach.</summary>
internal sealed record RuleCoverage
{
    public required Rule Rule { get; init; }

    /// <summary>Elements, then exceptions, in the rule's order.</summary>
    public required ImmutableArray<ElementCoverage> Elements { get; init; }

    public required ImmutableArray<FigureCoverage> Figures { get; init; }

    /// <summary>What no test reaches, reviewed or not.</summary>
    public IEnumerable<CoverageGap> Gaps => ElementGaps.Concat(FigureGaps).Select(g => g with { Reason = Rule.ReasonFor(g.Id) });

    private IEnumerable<CoverageGap> ElementGaps =>
        from element in Elements
        from truth in element.Unseen
        select new CoverageGap { Id = $"{element.Name}: never {FindingText.WordOf(truth)}", Position = element.Position };

    private IEnumerable<CoverageGap> FigureGaps =>
        from coverage in Figures
        from lack in LacksOf(coverage)
        let figure = coverage.Figure
        select new CoverageGap { Id = $"{figure.Owner}: {figure.Text}: {lack}", Position = figure.Position };

    private static IEnumerable<string> LacksOf(FigureCoverage coverage)
    {
        if (!coverage.IsMet)
        {
            yield return "not tested at the figure";
        }

        if (!coverage.IsMetBeside)
        {
            yield return coverage.Figure.Edge.Side > 0 ? "not tested just above" : "not tested just below";
        }
    }
}
