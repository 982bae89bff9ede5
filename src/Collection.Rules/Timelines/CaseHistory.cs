using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>The consents, stop requests, plans and postings of one case.</summary>
/// <remarks>Every question is asked for an act and answered by what is on record up to it, whatever came later.</remarks>
/// <param name="sought">The kinds that anybody looks for, as <see cref="ContextReads.History"/> marks them; of others only balances are kept.</param>
internal sealed class CaseHistory(ulong sought = ulong.MaxValue)
{
    private static readonly object Person = new();

    // Few kinds of record are in a case: to walk them costs no more than to number them.
    private HistoryList[] lists = [];

    /// <summary>The balances posted.</summary>
    public BalanceLedger Balances { get; private set; } = BalanceLedger.Empty;

    /// <summary>All records kept.</summary>
    public IEnumerable<CollectionEvent> Records => lists
        .SelectMany(list => list.Entries)
        .Select(entry => entry.Record)
        .Concat(IsSought(EventKind.BalancePosted) ? [] : Balances.Postings);

    /// <summary>From when on nothing on record changes what stands any more: all is made and known by then, at the latest.</summary>
    public long StandsFrom { get; private set; } = long.MinValue;

    /// <summary>The records of a kind, or null where there never was one.</summary>
    public HistoryList? Of(EventKind kind)
    {
        foreach (HistoryList list in lists)
        {
            if (list.Kind == kind)
            {
                return list;
            }
        }

        return null;
    }

    /// <summary>Whether a record of the same kind and id is kept.</summary>
    public bool Has(CollectionEvent record) =>
        Of(record.Kind)?.Entries.Exists(e => IsSame(e.Record, record)) == true
        || (record is BalancePosted && Balances.Postings.Any(p => IsSame(p, record)));

    /// <summary>Takes in a record and ends what it withdraws, breaches or replaces.</summary>
    /// <param name="record">The record, late or not.</param>
    /// <param name="changes">Notes the records that now stand otherwise; null where nobody asks.</param>
    public void Add(CollectionEvent record, TimelineChanges? changes)
    {
        if (IsSought(record.Kind))
        {
            AddEntry(record, changes);
        }

        if (record is BalancePosted posting)
        {
            Balances = Balances.IsEmpty ? new BalanceLedger() : Balances;
            Balances.Add(posting);
        }
    }

    private void AddEntry(CollectionEvent record, TimelineChanges? changes)
    {
        var entry = new HistoryEntry(record);
        StandsFrom = Math.Max(StandsFrom, Math.Max(record.At.UtcTicks, entry.KnownFromTicks));
        ListOf(record.Kind).Add(entry);
        changes?.AddHistory(entry);
        EndOthers(record, changes);
        SettleEnd(entry);
    }

    /// <summary>Takes a record out, and what only it ended stands again.</summary>
    public void Remove(CollectionEvent record, TimelineChanges changes)
    {
        HistoryEntry removed = Of(record.Kind)!.Remove(record);
        changes.AddHistory(removed);
        if (RecordEndings.EndedKind(record) is { } kind && Of(kind) is { } list)
        {
            foreach (HistoryEntry entry in list.Entries.Where(e => ReferenceEquals(e.EndedBy, record) || ReferenceEquals(e.DoubtedBy, record)))
            {
                SettleEnd(entry);
                changes.AddStanding(entry);
            }
        }

        if (record is BalancePosted posting)
        {
            Balances.Remove(posting);
        }
    }

    private bool IsSought(EventKind kind) => (sought & ContextReads.MarkOf(kind)) != 0;

    private static bool IsSame(CollectionEvent left, CollectionEvent right) => string.Equals(left.Id, right.Id, StringComparison.Ordinal);

    private HistoryList ListOf(EventKind kind)
    {
        if (Of(kind) is { } known)
        {
            return known;
        }

        var added = new HistoryList(kind);
        lists = [.. lists, added];
        return added;
    }

    private void EndOthers(CollectionEvent record, TimelineChanges? changes)
    {
        if (RecordEndings.EndedKind(record) is not { } kind || Of(kind) is not { } list)
        {
            return;
        }

        foreach (HistoryEntry entry in Concerned(record, list))
        {
            if (RecordOrder.Instance.Compare(entry.Record, record) < 0 && MarkEnd(entry, record, RecordEndings.Ends(record, entry.Record)))
            {
                changes?.AddStanding(entry);
            }
        }
    }

    /// <summary>The records of the same person and of nobody known; all of them where the later one names nobody.</summary>
    private static IEnumerable<HistoryEntry> Concerned(CollectionEvent record, HistoryList list) => RecordEndings.PersonOf(record) is { } person
        ? list.By(Person, RecordEndings.PersonOf).With(person).Concat(list.By(Person, RecordEndings.PersonOf).Unknown)
        : list.Entries;

    /// <summary>Notes the first record that ends another or may; true where that changes.</summary>
    private static bool MarkEnd(HistoryEntry entry, CollectionEvent record, Truth ends)
    {
        if (ends == Truth.Proven && IsBefore(record, entry.EndedBy))
        {
            entry.EndedBy = record;
            return true;
        }

        if (ends == Truth.Unknown && IsBefore(record, entry.DoubtedBy))
        {
            entry.DoubtedBy = record;
            return true;
        }

        return false;
    }

    private static bool IsBefore(CollectionEvent record, CollectionEvent? other) =>
        other is null || RecordOrder.Instance.Compare(record, other) < 0;

    /// <summary>Finds the first later records that end another or may; there are none while records come in order.</summary>
    private void SettleEnd(HistoryEntry earlier)
    {
        earlier.EndedBy = null;
        earlier.DoubtedBy = null;
        if (RecordEndings.EndingKind(earlier.Record.Kind) is { } kind && Of(kind) is { Entries: { Count: > 0 } entries })
        {
            for (int i = FirstAfter(entries, earlier.Record); i < entries.Count && earlier.EndedBy is null; i++)
            {
                MarkEnd(earlier, entries[i].Record, RecordEndings.Ends(entries[i].Record, earlier.Record));
            }
        }
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
}
