namespace Collection.Rules.Timelines;

/// <summary>How many events up to and including each surely count.</summary>
/// <remarks>Takes no room while all do.</remarks>
internal struct ProvenSums
{
    private int[]? sums;

    /// <summary>How many before an index.</summary>
    public readonly int Before(int index) => sums is null || index == 0 ? index : sums[index - 1];

    /// <summary>The first index from one on whose event surely counts; many in a row may not.</summary>
    public readonly int Next(int index, int count)
    {
        if (sums is null || index >= count)
        {
            return index;
        }

        int before = Before(index);
        int low = index;
        int high = count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (sums[middle] > before)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    public void Grow(int length) => SideArray.Grow(ref sums, length);

    /// <summary>Makes room at a position, which is to be set next.</summary>
    public readonly void Open(int position, int count) => SideArray.Open(sums, position, count);

    /// <summary>Says of the event for which room was made whether it surely counts.</summary>
    public void Set(int position, bool isProven, int count, int length)
    {
        if (sums is null && !isProven)
        {
            sums = new int[length];
            for (int i = 0; i < count; i++)
            {
                sums[i] = i < position ? i + 1 : i;
            }
        }
        else if (sums is not null)
        {
            sums[position] = Before(position);
            Shift(position, count, isProven ? 1 : 0);
        }
    }

    public readonly void Close(int position, int count)
    {
        int lost = Before(position + 1) - Before(position);
        SideArray.Close(sums, position, count);
        Shift(position, count - 1, -lost);
    }

    /// <summary>Gives up the oldest.</summary>
    public readonly void Drop(int old, int count)
    {
        int lost = Before(old);
        SideArray.Drop(sums, old, count);
        Shift(0, count - old, -lost);
    }

    private readonly void Shift(int from, int count, int by)
    {
        for (int i = from; sums is not null && by != 0 && i < count; i++)
        {
            sums[i] += by;
        }
    }
}
