using System.Runtime.InteropServices;
using Collection.Rules.Compilation;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Evaluation;

/// <summary>Tells which judged events may come out otherwise after late or retracted records.</summary>
/// <remarks>It may say yes too often, never no too often: an event of which nothing that it asked for changed has the same findings.</remarks>
internal sealed class ChangeImpact
{
    private readonly CaseTimeline timeline;
    private readonly TimelineChanges changes;
    private readonly List<Candidate> candidates = [];

    public ChangeImpact(CompiledRuleSet compiled, CaseTimeline timeline, TimelineChanges changes)
    {
        this.timeline = timeline;
        this.changes = changes;
        foreach (HistoryEntry entry in changes.History)
        {
            EventContext context = timeline.At(entry.Record);
            candidates.AddRange(compiled.Histories
                .Where(query => query.Kind == entry.Record.Kind && MayMatch(query, entry.Record, context))
                .Select(query => new Candidate(entry, query, query.MustStand && !changes.StandsOtherwise(entry))));
        }
    }

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
            || (asksHistory && ReachesHistory(context, live.Reads.History))
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
    private bool ReachesHistory(EventContext context, ulong asked)
    {
        foreach ((HistoryEntry entry, HistoryQuery query, bool isOnlyWhileStanding) in candidates)
        {
            if ((asked & ContextReads.MarkOf(query.Kind)) != 0
                && (isOnlyWhileStanding ? entry.StandsFor(context.Event) : entry.KnownFromTicks <= context.UtcTicks)
                && HistoryLogic.Match(query, entry.Record, context, missing: null) != Truth.Disproven)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a record meets what a question asks whatever the act: most questions ask for another scope.</summary>
    private static bool MayMatch(HistoryQuery query, CollectionEvent record, EventContext any) =>
        HistoryLogic.Match(query with { Where = [.. query.Where.Where(IsOfRecordAlone)] }, record, any, missing: null) != Truth.Disproven;

    // Hours cover the act or not: the hour of their own record says nothing.
    private static bool IsOfRecordAlone(Condition condition) =>
        condition is FactKnown || (condition is FactTest { Operator: not Operator.Covers } test && test.Operands.All(o => o is LiteralOperand));

    /// <summary>A record that changed and a question that may take it in, if it stands or whenever it was known.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Candidate(HistoryEntry Entry, HistoryQuery Query, bool IsOnlyWhileStanding);
}
