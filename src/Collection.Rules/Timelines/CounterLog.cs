using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>The events counted under one key, in order.</summary>
/// <remarks>
/// A window is a range of indices. Its start is found by galloping back from its end: the cost grows with
/// the window's logarithm, never with the history.
/// </remarks>
internal sealed class CounterLog
{
    private CounterEntry[] entries = new CounterEntry[4];

    public int Count { get; private set; }

    /// <summary>How often an event was put in late or taken out; indices of before are void then.</summary>
    public int Version { get; private set; }

    public CounterEntry this[int index] => entries[index];

    /// <summary>Takes in an event at its place.</summary>
    public void Add(CounterEntry entry)
    {
        if (Count == entries.Length)
        {
            Array.Resize(ref entries, Count * 2);
        }

        int position = EndAt(entry.Record);
        if (position < Count)
        {
            Array.Copy(entries, position, entries, position + 1, Count - position);
            Version++;
        }

        entries[position] = entry;
        Count++;
        Recount(position);
    }

    /// <summary>Takes an event out, if it is there.</summary>
    public bool Remove(CollectionEvent record)
    {
        int position = EndAt(record) - 1;
        if (position < 0 || !ReferenceEquals(entries[position].Record, record))
        {
            return false;
        }

        Count--;
        Version++;
        Array.Copy(entries, position + 1, entries, position, Count - position);
        entries[Count] = default;
        Recount(position);
        return true;
    }

    /// <summary>Events that surely count, in [start, end).</summary>
    public int ProvenIn(int start, int end) => ProvenBefore(end) - ProvenBefore(start);

    /// <summary>The index after the last event up to and including an act.</summary>
    public int EndAt(CollectionEvent act)
    {
        if (Count == 0 || RecordOrder.Instance.Compare(entries[Count - 1].Record, act) <= 0)
        {
            return Count;
        }

        int low = 0;
        int high = Count - 1;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (RecordOrder.Instance.Compare(entries[middle].Record, act) <= 0)
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

    /// <summary>The first index at or after an instant, among those before <paramref name="end"/>.</summary>
    public int IndexFrom(long utcTicks, int end)
    {
        int step = 1;
        int high = end;
        int low = end - 1;
        while (low >= 0 && entries[low].UtcTicks >= utcTicks)
        {
            high = low;
            low -= step;
            step *= 2;
        }

        low = Math.Max(low, -1);
        while (high - low > 1)
        {
            int middle = low + ((high - low) / 2);
            if (entries[middle].UtcTicks >= utcTicks)
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        return high;
    }

    private int ProvenBefore(int index) =>
        index == 0 ? 0
        : index < Count ? entries[index].ProvenBefore
        : After(entries[index - 1]);

    private static int After(CounterEntry entry) => entry.ProvenBefore + (entry.IsProven ? 1 : 0);

    private void Recount(int from)
    {
        for (int i = from; i < Count; i++)
        {
            entries[i] = entries[i] with { ProvenBefore = i == 0 ? 0 : After(entries[i - 1]) };
        }
    }
}
