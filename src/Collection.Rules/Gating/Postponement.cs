using Collection.Rules.Compilation;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Gating;

/// <summary>Looks for the first time at which a planned act is clear.</summary>
/// <remarks>
/// While a rule stops the act nothing is clear, so the search goes from one stopping rule's next change to the
/// next: exact, and a handful of steps where rules stand still.
/// </remarks>
internal sealed class Postponement(CompiledRuleSet compiled, PlannedKind plan, CaseTimeline timeline, GateOptions options)
{
    private readonly ChangePoints changes = new(timeline);

    /// <summary>The first instant at which nothing stops the act, or null where there is none up to the horizon.</summary>
    /// <param name="planned">The act.</param>
    /// <param name="stopping">A rule that stops it at its own time.</param>
    /// <param name="horizon">The last instant that counts.</param>
    public DateTimeOffset? Find(Contact planned, PlannedRule stopping, DateTimeOffset horizon)
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
            stop = FirstStop(context);
        }

        return context.Event.At;
    }

    private PlannedRule? FirstStop(EventContext context)
    {
        var judge = new PlanJudge(compiled, context, options);
        foreach (int index in judge.Candidates(plan.Careful))
        {
            if (judge.Stops(plan[index]))
            {
                return plan[index];
            }
        }

        return null;
    }
}
