using System.Runtime.InteropServices;

namespace Collection.Rules.Timelines;

/// <summary>The different values among the counted events of a window.</summary>
/// <remarks>Cheap while the window moves forward; a step back, or a late event, makes it count afresh.</remarks>
/// <param name="zone">The zone by whose days is counted; null where by none.</param>
internal sealed class DistinctWindow(string? zone)
{
    private readonly Dictionary<string, (int Proven, int Possible)> values = new(StringComparer.Ordinal);
    private int head;
    private int tail;
    private int proven;
    private int unknown;
    private int version;

    public string? Zone => zone;

    /// <summary>Moves to [start, end) of the log and counts the values there.</summary>
    /// <returns>Values surely there, and values possibly there; an unknown value may always be a new one.</returns>
    public (int AtLeast, int AtMost) MoveTo(CounterLog log, int start, int end)
    {
        if (version != log.Version || start < head || end < tail || start > tail)
        {
            Restart(log, start);
        }

        for (; tail < end; tail++)
        {
            Change(log.ValueOf(tail), log.IsProven(tail), 1);
        }

        for (; head < start; head++)
        {
            Change(log.ValueOf(head), log.IsProven(head), -1);
        }

        return (proven, values.Count + unknown);
    }

    /// <summary>The counts with one more event, which is not in the log.</summary>
    public (int AtLeast, int AtMost) With(string? value, bool isProven)
    {
        if (value is null)
        {
            return (proven, values.Count + unknown + 1);
        }

        (int Proven, int Possible) known = values.GetValueOrDefault(value);
        return (proven + (isProven && known.Proven == 0 ? 1 : 0), values.Count + unknown + (known.Possible == 0 ? 1 : 0));
    }

    private void Restart(CounterLog log, int start)
    {
        values.Clear();
        version = log.Version;
        head = start;
        tail = start;
        proven = 0;
        unknown = 0;
    }

    private void Change(string? value, bool isProven, int by)
    {
        if (value is null)
        {
            unknown += by;
            return;
        }

        ref (int Proven, int Possible) count = ref CollectionsMarshal.GetValueRefOrAddDefault(values, value, out _);
        int before = Math.Sign(count.Proven);
        count = (count.Proven + (isProven ? by : 0), count.Possible + by);
        proven += Math.Sign(count.Proven) - before;
        if (count.Possible == 0)
        {
            values.Remove(value);
        }
    }
}
