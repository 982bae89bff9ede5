using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>The consents, stop requests, plans and postings of one case.</summary>
/// <remarks>Every question is asked for an act and answered by what is on record up to it, whatever came later.</remarks>
internal sealed class CaseHistory
{
    private static readonly object Person = new();

    private readonly HistoryList?[] lists = new HistoryList?[Enum.GetValues<EventKind>().Length];

    /// <summary>The balances posted.</summary>
    public BalanceLedger Balances { get; } = new();

    /// <summary>All records.</summary>
    public IEnumerable<CollectionEvent> Records => lists.SelectMany(list => list?.Entries ?? []).Select(entry => entry.Record);

    /// <summary>The records of a kind, or null where there never was one.</summary>
    public HistoryList? Of(EventKind kind) => lists[(int)kind];

    /// <summary>Whether another record can end one of a kind, so that it stands no more.</summary>
    public static bool CanEnd(EventKind kind) => EndingKind(kind) is not null;

    /// <summary>Takes in a record and ends what it withdraws, breaches or replaces.</summary>
    /// <param name="record">The record, late or not.</param>
    /// <param name="changes">Notes the records that now stand otherwise; null where nobody asks.</param>
    public void Add(CollectionEvent record, TimelineChanges? changes)
    {
        var entry = new HistoryEntry(record);
        (lists[(int)record.Kind] ??= new HistoryList()).Add(entry);
        changes?.AddHistory(entry);
        EndOthers(record, changes);
        entry.EndedBy = FirstEnding(record);
        if (record is BalancePosted posting)
        {
            Balances.Add(posting);
        }
    }

    /// <summary>Takes a record out, and what only it ended stands again.</summary>
    public void Remove(CollectionEvent record, TimelineChanges changes)
    {
        HistoryEntry removed = lists[(int)record.Kind]!.Remove(record);
        changes.AddHistory(removed);
        if (EndedKind(record) is { } kind && lists[(int)kind] is { } list)
        {
            foreach (HistoryEntry entry in list.Entries.Where(e => ReferenceEquals(e.EndedBy, record)))
            {
                entry.EndedBy = FirstEnding(entry.Record);
                changes.AddStanding(entry);
            }
        }

        if (record is BalancePosted posting)
        {
            Balances.Remove(posting);
        }
    }

    private void EndOthers(CollectionEvent record, TimelineChanges? changes)
    {
        if (EndedKind(record) is not { } kind || lists[(int)kind] is not { } list)
        {
            return;
        }

        // Only a breach that names nobody concerns everybody.
        string? person = PersonOf(record);
        if (person is null && record is not PlanBreached)
        {
            return;
        }

        foreach (HistoryEntry entry in person is null ? list.Entries : list.By(Person, PersonOf).With(person))
        {
            bool isFirst = entry.EndedBy is null || RecordOrder.Instance.Compare(record, entry.EndedBy) < 0;
            if (isFirst && RecordOrder.Instance.Compare(entry.Record, record) < 0 && Ends(record, entry.Record))
            {
                entry.EndedBy = record;
                changes?.AddStanding(entry);
            }
        }
    }

    /// <summary>The first later record that ends another; there is none while records come in order.</summary>
    private CollectionEvent? FirstEnding(CollectionEvent earlier)
    {
        if (EndingKind(earlier.Kind) is { } kind && lists[(int)kind] is { Entries: { Count: > 0 } entries })
        {
            for (int i = FirstAfter(entries, earlier); i < entries.Count; i++)
            {
                if (Ends(entries[i].Record, earlier))
                {
                    return entries[i].Record;
                }
            }
        }

        return null;
    }

    private static int FirstAfter(List<HistoryEntry> entries, CollectionEvent record)
    {
        int first = entries.Count;
        while (first > 0 && RecordOrder.Instance.Compare(entries[first - 1].Record, record) > 0)
        {
            first--;
        }

        return first;
    }

    /// <summary>The kind of record that a record may end.</summary>
    private static EventKind? EndedKind(CollectionEvent record) => record switch
    {
        ConsentWithdrawn => EventKind.ConsentGiven,
        ConsentGiven { Scope: ConsentScope.ContactMe } => EventKind.StopRequested,
        HoursAgreed => EventKind.HoursAgreed,
        PlanBreached => EventKind.PlanAgreed,
        PlanAgreed => EventKind.PlanBreached,
        _ => null,
    };

    private static EventKind? EndingKind(EventKind ended) => ended switch
    {
        EventKind.ConsentGiven => EventKind.ConsentWithdrawn,
        EventKind.StopRequested => EventKind.ConsentGiven,
        EventKind.HoursAgreed => EventKind.HoursAgreed,
        EventKind.PlanAgreed => EventKind.PlanBreached,
        EventKind.PlanBreached => EventKind.PlanAgreed,
        _ => null,
    };

    private static bool Ends(CollectionEvent later, CollectionEvent earlier) => (later, earlier) switch
    {
        (ConsentWithdrawn withdrawn, ConsentGiven given) => Withdraws(withdrawn, given),
        (ConsentGiven { Scope: ConsentScope.ContactMe } given, StopRequested stop) => Lifts(given, stop),
        (HoursAgreed hours, HoursAgreed replaced) => Same(replaced.By, hours.By),
        (PlanBreached breached, PlanAgreed plan) => breached.By is null || Same(plan.By, breached.By),
        (PlanAgreed renewed, PlanBreached behind) => Same(behind.By, renewed.By),
        _ => false,
    };

    /// <summary>A consent lifts a stop request, where that names an addressee only towards the same one, and not where it was bundled with something else (PIPL art. 14).</summary>
    private static bool Lifts(ConsentGiven given, StopRequested stop) =>
        Same(stop.By, given.By)
        && given.Form != ConsentForm.Bundled
        && (stop.To is null || Same(stop.To, given.To));

    /// <summary>A withdrawal that names no scope or addressee withdraws all of the person's consents (PIPL art. 15).</summary>
    private static bool Withdraws(ConsentWithdrawn withdrawn, ConsentGiven given) =>
        Same(withdrawn.By, given.By)
        && (withdrawn.Scope is null || withdrawn.Scope == given.Scope)
        && (withdrawn.To is null || given.To is null || Same(withdrawn.To, given.To))
        && (withdrawn.About is not { } about || given.About is not { } givenAbout || Overlap(about, givenAbout));

    private static string? PersonOf(CollectionEvent record) => record switch
    {
        ConsentGiven given => given.By,
        ConsentWithdrawn withdrawn => withdrawn.By,
        StopRequested stop => stop.By,
        HoursAgreed hours => hours.By,
        PlanAgreed plan => plan.By,
        PlanBreached breached => breached.By,
        _ => null,
    };

    private static bool Overlap(ImmutableArray<string> first, ImmutableArray<string> second) =>
        first.Any(id => second.Contains(id, StringComparer.Ordinal));

    private static bool Same(string? first, string? second) =>
        first is not null && string.Equals(first, second, StringComparison.Ordinal);
}
