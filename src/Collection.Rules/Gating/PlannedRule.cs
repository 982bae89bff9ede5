using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Gating;

/// <summary>A rule as it asks about planned acts of one kind.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PlannedRule
{
    private readonly ImmutableArray<Fact> outcome;

    /// <param name="source">The rule as the author wrote it.</param>
    /// <param name="kind">The kind of act.</param>
    /// <param name="surroundings">What else decides whether the rule speaks: whom its provisions bind and what displaces it.</param>
    public PlannedRule(Rule source, EventKind kind, IEnumerable<Condition> surroundings)
    {
        Source = source;
        Careful = Rewrite(source, new PlannedConditions(kind, Conduct.Careful));
        Careless = Rewrite(source, new PlannedConditions(kind, Conduct.Careless));
        ImmutableArray<Fact> open = [.. PlannedParts.In(Careful).OfType<SupposedTest>().SelectMany(t => t.Open).Distinct()];
        ImmutableArray<Fact> conduct = [.. open.Where(f => f.StageIn(kind) == FactStage.During)];
        outcome = [.. open.Where(f => f.StageIn(kind) == FactStage.After)];
        Moving = [.. PlannedParts.In(Careful).Concat(surroundings.SelectMany(PlannedParts.In)).Where(PlannedParts.MayMove).Distinct().Select(MovingTest.Of)];
        Condition = new GateCondition
        {
            RuleId = source.Id,
            RuleTitle = source.Title,
            Severity = source.Severity,
            Avoid = [.. Careful.Elements.Where(e => PlannedParts.In(e.Test).OfType<SupposedTest>().Any(t => t.Open.Any(conduct.Contains))).Select(e => e.Says)],
            Facts = [.. conduct.Select(f => f.Path)],
        };
    }

    public Rule Source { get; }

    /// <summary>The rule for a collector who behaves as it asks.</summary>
    public Rule Careful { get; }

    /// <summary>The rule for one who does not.</summary>
    public Rule Careless { get; }

    /// <summary>The tests whose answer may become another while the act is put off.</summary>
    public ImmutableArray<MovingTest> Moving { get; }

    /// <summary>What the act has to keep.</summary>
    public GateCondition Condition { get; }

    /// <summary>The facts that only come of the act and were supposed against it.</summary>
    public ImmutableArray<string> SupposedOf(EventContext context) =>
        outcome.IsEmpty ? [] : [.. outcome.Where(f => f.Read(context) is null).Select(f => f.Path)];

    private static Rule Rewrite(Rule source, PlannedConditions planned) => source.With(
        condition => planned.Rewrite(condition, incriminates: true),
        condition => planned.Rewrite(condition, incriminates: false));
}
