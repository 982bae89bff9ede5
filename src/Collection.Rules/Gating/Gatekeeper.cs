using System.Collections.Immutable;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Telemetry;
using Collection.Rules.Timelines;

namespace Collection.Rules.Gating;

/// <summary>Decides whether planned contacts of a case may be made.</summary>
/// <remarks>Not thread-safe: it turns the context of the case's timeline.</remarks>
internal sealed class Gatekeeper(PlannedRuleSet rules, CaseTimeline timeline)
{
    /// <summary>Decides on a contact that stands among the events of its case, as if it had not been made.</summary>
    /// <exception cref="RuleEvaluationException">A rule failed.</exception>
    public static GateDecision Decide(PlannedRuleSet rules, CaseFile file, Contact planned, GateOptions options)
    {
        var timeline = new CaseTimeline(file.Record, rules.Compiled.Environment);
        var evaluation = new CaseEvaluation(rules.Compiled);
        foreach (CollectionEvent record in file.Events.Where(e => !ReferenceEquals(e, planned)))
        {
            evaluation.TakeIn(timeline, record, changes: null);
        }

        return new Gatekeeper(rules, timeline).Decide(planned, options);
    }

    /// <exception cref="RuleEvaluationException">A rule failed.</exception>
    public GateDecision Decide(Contact planned, GateOptions options)
    {
        long started = RuleTelemetry.Start();
        GateDecision decision = Judge(planned, options);
        RuleTelemetry.Record("gate", started, events: 1, decision.Reasons.Select(r => r.Finding), rules.Compiled.Source);
        return decision;
    }

    private GateDecision Judge(Contact planned, GateOptions options)
    {
        PlannedKind plan = rules.Of(planned.Kind);
        var judge = new PlanJudge(rules.Compiled, timeline.At(planned), options);
        var reasons = new List<GateReason>();
        var against = new List<int>();
        PlannedRule? stop = null;
        PlannedRule? block = null;
        foreach (int index in judge.Candidates(plan.Careful))
        {
            if (judge.Consider(plan[index]) is { } reason)
            {
                reasons.Add(reason);
                against.Add(index);
                stop = reason.Outcome == GateOutcome.Clear ? stop : stop ?? plan[index];
                block = reason.Outcome == GateOutcome.Block ? block ?? plan[index] : block;
            }
        }

        DateTimeOffset horizon = HorizonOf(planned.At, options);
        ImmutableArray<GateCondition> conditions = Conditions(judge, plan, against);
        // From here on the context is turned to other times.
        Postponement? postponement = stop is null ? null : new Postponement(rules.Compiled, plan, timeline, options);
        DateTimeOffset? lawful = postponement is null ? planned.At : postponement.Clear(planned, stop!, horizon);
        return new GateDecision
        {
            Outcome = reasons.Count == 0 ? GateOutcome.Clear : reasons.Max(r => r.Outcome),
            CaseId = planned.CaseId,
            PlannedId = planned.Id,
            At = planned.At,
            Reasons = [.. reasons.OrderByDescending(r => r.Outcome)],
            Conditions = conditions,
            NextLawful = lawful,
            OpenFrom = lawful is null ? postponement!.Open(planned, block, horizon) : null,
            Horizon = horizon,
            Packs = rules.Compiled.Source.Packs,
        };
    }

    private static ImmutableArray<GateCondition> Conditions(PlanJudge judge, PlannedKind plan, List<int> against)
    {
        var conditions = ImmutableArray.CreateBuilder<GateCondition>();
        foreach (int index in judge.Candidates(plan.Careless))
        {
            PlannedRule rule = plan[index];
            if (!against.Contains(index) && !judge.IsDisplaced(rule))
            {
                conditions.Add(rule.Condition);
            }
        }

        return conditions.ToImmutable();
    }

    private static DateTimeOffset HorizonOf(DateTimeOffset at, GateOptions options) =>
        DateTimeOffset.MaxValue - at < options.Horizon ? DateTimeOffset.MaxValue : at + options.Horizon;
}
