using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Conditions;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Timelines;

namespace Collection.Rules.Testing.Coverage;

/// <summary>Measures what the tests of a rule reach.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class CoverageMeter(CompiledRuleSet compiled)
{
    public RuleCoverage Measure(Rule rule, ImmutableArray<RuleTestResult> results)
    {
        var met = new HashSet<(Figure Figure, bool IsBeside)>();
        ImmutableArray<Figure> figures = FigureFinder.In(rule);
        if (!figures.IsEmpty)
        {
            foreach (RuleTestResult result in results)
            {
                Meet(figures, result.Test, met);
            }
        }

        return new RuleCoverage
        {
            Rule = rule,
            Elements = [.. ElementsOf(rule, results), .. ExceptionsOf(rule, results)],
            Figures = [.. figures.Select(f => new FigureCoverage { Figure = f, IsMet = met.Contains((f, false)), IsMetBeside = met.Contains((f, true)) })],
        };
    }

    private static IEnumerable<ElementCoverage> ElementsOf(Rule rule, ImmutableArray<RuleTestResult> results) => rule.Elements.Select(e => Count(
        results.SelectMany(r => SeenIn(r, f => f.Elements.Where(x => string.Equals(x.Name, e.Name, StringComparison.Ordinal)).Select(x => x.Truth))),
        new ElementCoverage { Name = e.Name, Says = e.Says, IsException = false, Position = e.Position, CanBeUnknown = UnknownReach.CanBeUnknown(e.Test) }));

    private static IEnumerable<ElementCoverage> ExceptionsOf(Rule rule, ImmutableArray<RuleTestResult> results) => rule.Exceptions.Select(e => Count(
        results.SelectMany(r => SeenIn(r, f => f.Exceptions.Where(x => string.Equals(x.Name, e.Name, StringComparison.Ordinal)).Select(x => x.Truth))),
        new ElementCoverage { Name = e.Name, Says = e.Says, IsException = true, Position = e.Position, CanBeUnknown = UnknownReach.CanBeUnknown(e.Test) }));

    /// <summary>The truths that a test shows: those of its finding, or of a plan those that the answer of the gate rests on.</summary>
    /// <remarks>What is open in a plan may merely not be known beforehand, and what was supposed against it is on no record.</remarks>
    private static IEnumerable<Truth> SeenIn(RuleTestResult result, Func<Finding, IEnumerable<Truth>> truths) => result.Planned is { } decision
        ? decision.Reasons.Where(r => r.Supposed.IsEmpty).SelectMany(r => truths(r.Finding)).Where(t => t != Truth.Unknown)
        : truths(result.Actual);

    private static ElementCoverage Count(IEnumerable<Truth> seen, ElementCoverage coverage)
    {
        ILookup<Truth, Truth> truths = seen.ToLookup(t => t);
        return coverage with
        {
            Proven = truths[Truth.Proven].Count(),
            Disproven = truths[Truth.Disproven].Count(),
            Unknown = truths[Truth.Unknown].Count(),
        };
    }

    private void Meet(ImmutableArray<Figure> figures, RuleTestCase test, HashSet<(Figure Figure, bool IsBeside)> met)
    {
        CaseFile file = RuleTestRunner.FileOf(test);
        EventContext act = new CaseEvaluation(compiled).Reach(file, test.ActId, context =>
        {
            foreach (Figure figure in figures.Where(f => f.Filter is CountTest count && count.Query.Kinds.Contains(context.Kind)))
            {
                Note(figure, FigureDistance.Of(figure, context), met);
            }
        });
        if (!test.Rule.EventKinds.Contains(act.Kind))
        {
            return;
        }

        foreach (Figure figure in figures.Where(f => f.Filter is not CountTest))
        {
            IEnumerable<decimal> distances = figure.Filter is HistoryTest history
                ? FigureDistance.OfRecords(figure, RecordsOf(history.Query, file), act)
                : FigureDistance.Of(figure, act);
            Note(figure, distances, met);
        }
    }

    private static IEnumerable<CollectionEvent> RecordsOf(HistoryQuery query, CaseFile file) => file.Events.Where(e => e.Kind == query.Kind);

    private static void Note(Figure figure, IEnumerable<decimal> distances, HashSet<(Figure Figure, bool IsBeside)> met)
    {
        foreach (decimal distance in distances)
        {
            decimal beside = distance * figure.Edge.Side;
            if (distance == 0 || beside is > 0 and <= 1)
            {
                met.Add((figure, IsBeside: distance != 0));
            }
        }
    }
}
