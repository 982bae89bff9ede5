using Collection.Rules.Compilation;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Gating;

/// <summary>Looks for the first time at which no rule stands in a planned act's way.</summary>
/// <remarks>
/// While one rule stops the act, others do not matter, so the search goes from one stopping rule's next change to the
/// next: exact, and a handful of steps where rules stand still.
/// </remarks>
internal sealed class Postponement(CompiledRuleSet compiled, PlannedKind plan, CaseTimeline timeline, GateOptions options)
{
    private readonly ChangePoints changes = new(timeline);

    /// <summary>The first instant at which the act is clear, or null where there is none up to the horizon.</summary>
    /// <param name="planned">The act.</param>
    /// <param name="stopping">A rule that keeps it from being clear at its own time.</param>
    /// <param name="horizon">The last instant that counts.</param>
    public DateTimeOffset? Clear(Contact planned, PlannedRule stopping, DateTimeOffset horizon) =>
        Find(planned, stopping, (judge, rule) => judge.Stops(rule), horizon);

    /// <summary>The first instant at which nothing blocks the act, though it may be held; null where there is none up to the horizon.</summary>
    /// <param name="planned">The act.</param>
    /// <param name="blocking">A rule that blocks it at its own time; null where none does.</param>
    /// <param name="horizon">The last instant that counts.</param>
    public DateTimeOffset? Open(Contact planned, PlannedRule? blocking, DateTimeOffset horizon) =>
        Find(planned, blocking, (judge, rule) => judge.Blocks(rule), horizon);

    private DateTimeOffset? Find(Contact planned, PlannedRule? stopping, Func<PlanJudge, PlannedRule, bool> stops, DateTimeOffset horizon)
    {
        EventContext context = timeline.At(planned);
        PlannedRule? stop = stopping;
        while (stop is not null)
        {
            long next = changes.After(stop, context);
            if (next > horizon.UtcTicks)
            {
                return null;
            }

            DateTimeOffset at = new DateTimeOffset(next, TimeSpan.Zero).ToOffset(planned.At.Offset);
            context = timeline.At(planned with { At = at });
            stop = FirstStop(context, stops);
        }

        return context.Event.At;
    }

    private PlannedRule? FirstStop(EventContext context, Func<PlanJudge, PlannedRule, bool> stops)
    {
        var judge = new PlanJudge(compiled, context, options);
        foreach (int index in judge.Candidates(plan.Careful))
        {
            if (stops(judge, plan[index]))
            {
                return plan[index];
            }
        }

        return null;
    }
}
