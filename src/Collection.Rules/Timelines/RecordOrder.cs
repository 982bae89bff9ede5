using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>The order in which the events of a case count: by instant, records before contacts, then by id.</summary>
/// <remarks>
/// A consent given at the very instant of a call covers it, as a count "up to and including" does. The id
/// settles the rest, so that the order in a file never changes a finding.
/// </remarks>
internal sealed class RecordOrder : IComparer<CollectionEvent>
{
    public static readonly RecordOrder Instance = new();

    public int Compare(CollectionEvent? x, CollectionEvent? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        int byTime = x.At.UtcTicks.CompareTo(y.At.UtcTicks);
        if (byTime != 0)
        {
            return byTime;
        }

        int byKind = (x is Contact).CompareTo(y is Contact);
        return byKind != 0 ? byKind : string.CompareOrdinal(x.Id, y.Id);
    }

    /// <summary>The index after the last of ordered records up to and including an act; at once where that is the end.</summary>
    public static int EndAt<TRecord>(ReadOnlySpan<TRecord> records, CollectionEvent act)
        where TRecord : CollectionEvent
    {
        if (records.IsEmpty || Instance.Compare(records[^1], act) <= 0)
        {
            return records.Length;
        }

        int low = 0;
        int high = records.Length - 1;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (Instance.Compare(records[middle], act) <= 0)
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
