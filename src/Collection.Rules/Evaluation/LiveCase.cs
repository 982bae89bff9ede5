using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Timelines;

namespace Collection.Rules.Evaluation;

/// <summary>A case kept judged while its records come and go in any order.</summary>
/// <remarks>
/// Events that come in order cost what they cost the direct engine. A late or retracted one is put into the
/// timeline at its place, and of the later events only those are judged again that asked for what it changed.
/// Not thread-safe. After an exception the instance is of no use.
/// </remarks>
internal sealed class LiveCase(CompiledRuleSet compiled)
{
    // Above this a walk through the whole case is cheaper than to hold each later event against each change.
    private const int ManyChanges = 16;

    private readonly CaseEvaluation evaluation = new(compiled);
    private readonly Dictionary<string, LiveEvent> byId = new(StringComparer.Ordinal);
    private readonly List<LiveEvent> events = [];
    private CaseTimeline? timeline;

    /// <summary>The event of an id, or null.</summary>
    public CollectionEvent? Find(string eventId) => byId.TryGetValue(eventId, out LiveEvent? live) ? live.Record : null;

    /// <summary>Takes records in and gives records up.</summary>
    /// <param name="file">The case's own record; null where it is unknown.</param>
    /// <param name="removed">Events of the case that no longer count.</param>
    /// <param name="added">Events that are not in the case yet, or whose id is given up, in any order.</param>
    /// <returns>The judged events that are now new, different or gone.</returns>
    /// <exception cref="RuleEvaluationException">A rule failed.</exception>
    public LiveChanges Update(CollectionCase? file, IReadOnlyCollection<CollectionEvent> removed, IEnumerable<CollectionEvent> added)
    {
        LiveEvent[] incoming = [.. added.Order(RecordOrder.Instance).Select(e => new LiveEvent(e))];
        int late = CountLate(incoming);
        bool isSameCase = timeline is not null && ReferenceEquals(timeline.Case, file);
        TimelineChanges? amended = isSameCase && late + removed.Count <= ManyChanges
            ? Amend(removed, incoming.AsSpan(0, late))
            : null;
        var changes = new LiveChanges();
        Withdraw(removed, changes);
        if (amended is null)
        {
            Insert(incoming);
            Rebuild(file, isSameCase, changes);
        }
        else
        {
            Insert(incoming.AsSpan(0, late));
            JudgeAgain(amended, changes);
            Append(incoming.AsSpan(late), changes);
        }

        return changes;
    }

    private int CountLate(LiveEvent[] incoming)
    {
        int late = 0;
        while (events.Count > 0 && late < incoming.Length && RecordOrder.Instance.Compare(incoming[late].Record, events[^1].Record) < 0)
        {
            late++;
        }

        return late;
    }

    /// <summary>Brings the timeline up to date; null where old counts may rest on what changed, so that it must be made anew.</summary>
    private TimelineChanges? Amend(IEnumerable<CollectionEvent> removed, ReadOnlySpan<LiveEvent> late)
    {
        var amended = new TimelineChanges();
        foreach (CollectionEvent record in removed)
        {
            timeline!.Remove(record, amended);
        }

        foreach (LiveEvent live in late)
        {
            evaluation.TakeIn(timeline!, live.Record, amended);
        }

        return amended.HasHistory && timeline!.HasCountsByHistory ? null : amended;
    }

    private void Withdraw(IReadOnlyCollection<CollectionEvent> removed, LiveChanges changes)
    {
        foreach (CollectionEvent record in removed)
        {
            byId.Remove(record.Id, out LiveEvent? gone);
            if (compiled.Judges(record.Kind))
            {
                changes.Withdraw(gone!);
            }
        }

        if (removed.Count > ManyChanges)
        {
            events.RemoveAll(e => !byId.TryGetValue(e.Record.Id, out LiveEvent? kept) || !ReferenceEquals(kept, e));
            return;
        }

        foreach (CollectionEvent record in removed)
        {
            events.RemoveAt(PlaceOf(record));
        }
    }

    private void Insert(ReadOnlySpan<LiveEvent> incoming)
    {
        foreach (LiveEvent live in incoming)
        {
            byId.Add(live.Record.Id, live);
            if (incoming.Length <= ManyChanges)
            {
                events.Insert(PlaceOf(live.Record), live);
            }
        }

        if (incoming.Length > ManyChanges)
        {
            events.AddRange(incoming);
            events.Sort((x, y) => RecordOrder.Instance.Compare(x.Record, y.Record));
        }
    }

    private void Append(ReadOnlySpan<LiveEvent> incoming, LiveChanges changes)
    {
        foreach (LiveEvent live in incoming)
        {
            byId.Add(live.Record.Id, live);
            events.Add(live);
            Judge(live, evaluation.TakeIn(timeline!, live.Record, changes: null), isSameCase: true, changes);
        }
    }

    private void Rebuild(CollectionCase? file, bool isSameCase, LiveChanges changes)
    {
        timeline = new CaseTimeline(file, compiled.Environment);
        foreach (LiveEvent live in events)
        {
            Judge(live, evaluation.TakeIn(timeline, live.Record, changes: null), isSameCase, changes);
        }
    }

    private void JudgeAgain(TimelineChanges amended, LiveChanges changes)
    {
        if (amended.Earliest is not { } earliest)
        {
            return;
        }

        var impact = new ChangeImpact(compiled, timeline!, amended);
        for (int i = PlaceOf(earliest); i < events.Count; i++)
        {
            if (events[i].IsNew || impact.MayReach(events[i]))
            {
                Judge(events[i], timeline!.At(events[i].Record), isSameCase: true, changes);
            }
        }
    }

    private void Judge(LiveEvent live, EventContext context, bool isSameCase, LiveChanges changes)
    {
        if (!compiled.Judges(context.Kind))
        {
            live.Findings = [];
            return;
        }

        ImmutableArray<RuleFinding> before = live.IsNew ? changes.FindingsBefore(live) : live.Findings;
        ImmutableArray<RuleFinding> now = Merge(evaluation.Judge(context), before);
        live.Reads = context.Reads;
        if (live.IsNew)
        {
            changes.Add(live);
        }
        else if (!isSameCase || now != before)
        {
            changes.Change(live);
        }

        live.Findings = now;
    }

    /// <summary>The findings now, as the objects of before where their content is the same.</summary>
    private static ImmutableArray<RuleFinding> Merge(List<RuleFinding> now, ImmutableArray<RuleFinding> before)
    {
        if (before.IsDefaultOrEmpty)
        {
            return now.Count == 0 ? [] : [.. now];
        }

        bool isSame = now.Count == before.Length;
        for (int i = 0; i < now.Count; i++)
        {
            Finding? known = before.FirstOrDefault(f => f.Rule == now[i].Rule).Finding;
            bool isKnown = FindingComparer.Instance.Equals(known, now[i].Finding);
            isSame &= isKnown;
            now[i] = isKnown ? now[i] with { Finding = known! } : now[i];
        }

        return isSame ? before : [.. now];
    }

    /// <summary>Where an event stands or belongs.</summary>
    private int PlaceOf(CollectionEvent record)
    {
        int low = 0;
        int high = events.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (RecordOrder.Instance.Compare(events[middle].Record, record) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
