using System.Collections.Immutable;

namespace Collection.Rules.Timelines;

/// <summary>The events counted under one key, in order.</summary>
/// <remarks>
/// A window is a range of indices. Its start is found by galloping back from its end: the cost grows with
/// the window's logarithm, never with the history. What most events do not need takes no room until one does.
/// </remarks>
internal sealed class CounterLog(CounterKey key = default)
{
    private EventPlace[] places = new EventPlace[2];

    private ProvenSums proven;
    private string?[]? values;
    private List<(string Path, CounterLog Events)>? gaps;
    private List<DistinctWindow>? windows;

    /// <summary>What its events have in common.</summary>
    public CounterKey Key => key;

    public int Count { get; private set; }

    /// <summary>How often events were put in late, taken out or given up; indices of before are void then.</summary>
    public int Version { get; private set; }

    public EventPlace this[int index] => places[index];

    /// <summary>The value told apart by a distinct count; null where unknown or not asked.</summary>
    public string? ValueOf(int index) => values?[index];

    /// <summary>Whether an event surely counts.</summary>
    public bool IsProven(int index) => proven.Before(index + 1) > proven.Before(index);

    /// <summary>Takes in an event at its place.</summary>
    /// <param name="place">The event.</param>
    /// <param name="value">The value told apart by a distinct count.</param>
    /// <param name="isProven">False where facts of the event are missing, so that it only may count.</param>
    /// <param name="missing">The facts that would settle whether it counts, and as what.</param>
    /// <param name="keptFrom">The first instant that a window may still reach; what is older may be given up.</param>
    public void Add(EventPlace place, string? value, bool isProven, ImmutableArray<string> missing, long keptFrom = long.MinValue)
    {
        if (Count == places.Length)
        {
            MakeRoom(keptFrom);
        }

        int position = EndAt(place);
        Version += position < Count ? 1 : 0;
        Open(position);
        places[position] = place;
        if (value is not null)
        {
            values ??= new string?[places.Length];
            values[position] = value;
        }

        proven.Set(position, isProven, Count, places.Length);
        foreach (string path in missing)
        {
            GapOf(path).Add(place, value: null, isProven: true, [], keptFrom);
        }
    }

    /// <summary>Takes an event out, if it is there.</summary>
    public bool Remove(EventPlace place)
    {
        int position = EndAt(place) - 1;
        if (position < 0 || places[position] != place)
        {
            return false;
        }

        SideArray.Close(places, position, Count);
        SideArray.Close(values, position, Count);
        proven.Close(position, Count);
        Count--;
        Version++;
        foreach ((_, CounterLog events) in gaps ?? [])
        {
            events.Remove(place);
        }

        return true;
    }

    /// <summary>Whether an event of the same id and instant is there.</summary>
    public bool Has(EventPlace place)
    {
        int position = EndAt(place) - 1;
        return position >= 0 && places[position] == place;
    }

    /// <summary>The facts missing of one event, by path.</summary>
    public ImmutableArray<string> MissingOf(int index) =>
        [.. (gaps ?? []).Where(gap => gap.Events.Has(places[index])).Select(gap => gap.Path).Order(StringComparer.Ordinal)];

    /// <summary>Events that surely count, in [start, end).</summary>
    public int ProvenIn(int start, int end) => proven.Before(end) - proven.Before(start);

    /// <summary>The ids of the first events that surely count, in [start, end).</summary>
    public ImmutableArray<string> FirstProven(int start, int end, int most)
    {
        var ids = ImmutableArray.CreateBuilder<string>(Math.Min(most, ProvenIn(start, end)));
        for (int i = proven.Next(start, Count); i < end && ids.Count < most; i = proven.Next(i + 1, Count))
        {
            ids.Add(places[i].Id);
        }

        return ids.DrainToImmutable();
    }

    /// <summary>The facts missing of the events in [start, end), by the first event that lacks them.</summary>
    public ImmutableArray<CounterGap> GapsIn(int start, int end)
    {
        if (gaps is null || start == end)
        {
            return [];
        }

        var found = ImmutableArray.CreateBuilder<CounterGap>();
        foreach ((string path, CounterLog events) in gaps)
        {
            int last = events.EndAt(places[end - 1]);
            int first = events.IndexFrom(places[start].UtcTicks, last);
            if (first < last)
            {
                found.Add(new CounterGap(path, events, first, last));
            }
        }

        found.Sort(ByFirstEvent);
        return found.DrainToImmutable();
    }

    /// <summary>The window over its values as it was last seen in a zone; it goes when the log is given up.</summary>
    /// <param name="zone">The zone by whose days is counted; null where by none.</param>
    public DistinctWindow WindowIn(string? zone)
    {
        foreach (DistinctWindow window in windows ??= new List<DistinctWindow>(1))
        {
            if (string.Equals(window.Zone, zone, StringComparison.Ordinal))
            {
                return window;
            }
        }

        var added = new DistinctWindow(zone);
        windows.Add(added);
        return added;
    }

    /// <summary>The index after the last event up to and including an act.</summary>
    public int EndAt(EventPlace act)
    {
        if (Count == 0 || places[Count - 1].CompareTo(act) <= 0)
        {
            return Count;
        }

        int found = places.AsSpan(0, Count).BinarySearch(act);
        return found < 0 ? ~found : found + 1;
    }

    /// <summary>The first index at or after an instant, among those before <paramref name="end"/>.</summary>
    public int IndexFrom(long utcTicks, int end)
    {
        int step = 1;
        int high = end;
        int low = end - 1;
        while (low >= 0 && places[low].UtcTicks >= utcTicks)
        {
            high = low;
            low -= step;
            step *= 2;
        }

        low = Math.Max(low, -1);
        while (high - low > 1)
        {
            int middle = low + ((high - low) / 2);
            if (places[middle].UtcTicks >= utcTicks)
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

    private static int ByFirstEvent(CounterGap left, CounterGap right)
    {
        int order = left.Events[left.Start].CompareTo(right.Events[right.Start]);
        return order != 0 ? order : string.CompareOrdinal(left.Path, right.Path);
    }

    private CounterLog GapOf(string path)
    {
        foreach ((string known, CounterLog events) in gaps ??= [])
        {
            if (string.Equals(known, path, StringComparison.Ordinal))
            {
                return events;
            }
        }

        var added = new CounterLog();
        gaps.Add((path, added));
        return added;
    }

    /// <summary>Gives up what no window reaches where that is half of all, so that an event is moved once on average; grows otherwise.</summary>
    private void MakeRoom(long keptFrom)
    {
        int old = IndexFrom(keptFrom, Count);
        if (old * 2 < Count)
        {
            Array.Resize(ref places, Count * 2);
            SideArray.Grow(ref values, places.Length);
            proven.Grow(places.Length);
            return;
        }

        SideArray.Drop(places, old, Count);
        SideArray.Drop(values, old, Count);
        proven.Drop(old, Count);
        Count -= old;
        Version++;
    }

    /// <summary>Makes room at a place.</summary>
    private void Open(int position)
    {
        SideArray.Open(places, position, Count);
        SideArray.Open(values, position, Count);
        proven.Open(position, Count);
        Count++;
    }
}
