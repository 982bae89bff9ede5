using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>The records of one kind in a case, in order.</summary>
/// <remarks>Indexes are made when first asked for, so that a look among many records costs no more than among few.</remarks>
internal sealed class HistoryList(EventKind kind)
{
    // Below this a walk is cheaper than a look-up.
    private const int FewEnough = 8;

    private readonly List<HistoryEntry> entries = [];
    private Dictionary<object, HistoryIndex>? indexes;

    public EventKind Kind => kind;

    public bool IsShort => entries.Count <= FewEnough;

    public List<HistoryEntry> Entries => entries;

    /// <summary>Every record up to and including an act.</summary>
    public HistoryCursor UpTo(CollectionEvent act) => new(entries, second: null, act);

    /// <summary>The index by a fact if it was made, which spares the caller a delegate.</summary>
    public HistoryIndex? FindIndex(object fact) => indexes?.GetValueOrDefault(fact);

    /// <summary>The records by the value of a fact.</summary>
    /// <param name="fact">What names the fact; the same object each time.</param>
    /// <param name="read">Reads a text or a list of texts; null where unknown.</param>
    public HistoryIndex By(object fact, Func<CollectionEvent, object?> read)
    {
        indexes ??= new(ReferenceEqualityComparer.Instance);
        if (!indexes.TryGetValue(fact, out HistoryIndex? index))
        {
            indexes[fact] = index = new HistoryIndex(read);
            entries.ForEach(index.Add);
        }

        return index;
    }

    public void Add(HistoryEntry entry)
    {
        InsertInOrder(entries, entry);
        foreach (HistoryIndex index in Indexes)
        {
            index.Add(entry);
        }
    }

    /// <summary>Takes a record out and returns its entry.</summary>
    public HistoryEntry Remove(CollectionEvent record)
    {
        int position = entries.FindIndex(e => ReferenceEquals(e.Record, record));
        HistoryEntry entry = entries[position];
        entries.RemoveAt(position);
        foreach (HistoryIndex index in Indexes)
        {
            index.Remove(entry);
        }

        return entry;
    }

    private IEnumerable<HistoryIndex> Indexes => indexes is null ? [] : indexes.Values;

    public static void InsertInOrder(List<HistoryEntry> list, HistoryEntry entry)
    {
        int position = list.Count;
        while (position > 0 && RecordOrder.Instance.Compare(list[position - 1].Record, entry.Record) > 0)
        {
            position--;
        }

        list.Insert(position, entry);
    }
}
