namespace Collection.Rules.Timelines;

/// <summary>The different values among the counted events of a window that only moves forward.</summary>
internal sealed class DistinctWindow
{
    private readonly Dictionary<string, (int Proven, int Possible)> values = new(StringComparer.Ordinal);
    private int head;
    private int tail;
    private int proven;
    private int unknown;

    /// <summary>Moves to [start, end) of the log and counts the values there.</summary>
    /// <returns>Values surely there, and values possibly there; an unknown value may always be a new one.</returns>
    public (int AtLeast, int AtMost) MoveTo(CounterLog log, int start, int end)
    {
        for (; tail < end; tail++)
        {
            Change(log[tail], 1);
        }

        for (; head < start; head++)
        {
            Change(log[head], -1);
        }

        return (proven, values.Count + unknown);
    }

    private void Change(CounterEntry entry, int by)
    {
        if (entry.Value is null)
        {
            unknown += by;
            return;
        }

        (int Proven, int Possible) before = values.GetValueOrDefault(entry.Value);
        (int Proven, int Possible) after = (before.Proven + (entry.IsProven ? by : 0), before.Possible + by);
        proven += Math.Sign(after.Proven) - Math.Sign(before.Proven);
        if (after.Possible == 0)
        {
            values.Remove(entry.Value);
        }
        else
        {
            values[entry.Value] = after;
        }
    }
}
