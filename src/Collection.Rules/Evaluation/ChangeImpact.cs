using Collection.Rules.Compilation;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Evaluation;

/// <summary>Tells which judged events may come out otherwise after late or retracted records.</summary>
/// <remarks>It may say yes too often, never no too often: an event of which nothing that it asked for changed has the same findings.</remarks>
internal sealed class ChangeImpact(CompiledRuleSet compiled, CaseTimeline timeline, TimelineChanges changes)
{
    /// <summary>Whether an event, not before the earliest change, must be judged again.</summary>
    public bool MayReach(LiveEvent live)
    {
        bool asksCounts = (live.Reads.Counts & changes.CountMarks) != 0;
        bool asksHistory = (live.Reads.History & changes.HistoryMarks) != 0;
        bool asksBalance = live.Reads.HasBalance && (changes.HistoryMarks & ContextReads.MarkOf(EventKind.BalancePosted)) != 0;
        if (!asksCounts && !asksHistory && !asksBalance)
        {
            return false;
        }

        EventContext context = timeline.At(live.Record);
        return (asksCounts && ReachesCount(context))
            || (asksHistory && ReachesHistory(context))
            || (asksBalance && !ReferenceEquals(context.Balance, live.Reads.Balance));
    }

    private bool ReachesCount(EventContext context)
    {
        foreach (CountChange change in changes.Counts)
        {
            if (timeline.MayTakeIn(context, change))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some rule's question would take in a record that came, went or stands otherwise now.</summary>
    private bool ReachesHistory(EventContext context)
    {
        foreach (HistoryEntry entry in changes.History)
        {
            if (entry.KnownFromTicks > context.UtcTicks)
            {
                continue;
            }

            foreach (HistoryQuery query in compiled.Histories)
            {
                if (query.Kind == entry.Record.Kind && HistoryLogic.Match(query, entry.Record, context, missing: null) != Truth.Disproven)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
