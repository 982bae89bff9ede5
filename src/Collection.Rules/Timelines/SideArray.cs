namespace Collection.Rules.Timelines;

/// <summary>Moves the items of arrays that lie side by side, of which some may not be there yet.</summary>
internal static class SideArray
{
    public static void Grow<T>(ref T[]? items, int length)
    {
        if (items is not null)
        {
            Array.Resize(ref items, length);
        }
    }

    /// <summary>Makes room at a position among the first items.</summary>
    public static void Open<T>(T[]? items, int position, int count)
    {
        if (items is not null)
        {
            Array.Copy(items, position, items, position + 1, count - position);
            items[position] = default!;
        }
    }

    /// <summary>Takes one of the first items out.</summary>
    public static void Close<T>(T[]? items, int position, int count)
    {
        if (items is not null)
        {
            Array.Copy(items, position + 1, items, position, count - position - 1);
            items[count - 1] = default!;
        }
    }

    /// <summary>Gives up the oldest of the first items.</summary>
    public static void Drop<T>(T[]? items, int old, int count)
    {
        if (items is not null)
        {
            Array.Copy(items, old, items, 0, count - old);
            Array.Clear(items, count - old, old);
        }
    }
}
