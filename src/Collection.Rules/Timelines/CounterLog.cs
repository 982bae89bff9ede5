namespace Collection.Rules.Timelines;

/// <summary>The events counted under one key, in time order; only ever appended to.</summary>
/// <remarks>
/// A window is a range of indices, so a reading stays valid while later events arrive. The start is found
/// by galloping back from the end: the cost grows with the window's logarithm, never with the history.
/// </remarks>
internal sealed class CounterLog
{
    private CounterEntry[] entries = new CounterEntry[4];

    public int Count { get; private set; }

    public CounterEntry this[int index] => entries[index];

    public void Append(CounterEntry entry)
    {
        if (Count == entries.Length)
        {
            Array.Resize(ref entries, Count * 2);
        }

        entries[Count++] = entry;
    }

    public int ProvenTotal => Count == 0 ? 0 : ProvenBefore(Count);

    /// <summary>Events that surely count, in [start, end).</summary>
    public int ProvenIn(int start, int end) => ProvenBefore(end) - ProvenBefore(start);

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
        : entries[index - 1].ProvenBefore + (entries[index - 1].IsProven ? 1 : 0);
}
