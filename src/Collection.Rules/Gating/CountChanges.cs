using Collection.Rules.Conditions;
using Collection.Rules.Timelines;

namespace Collection.Rules.Gating;

/// <summary>Finds when a count may next fall or rise so far that a test of it comes out otherwise.</summary>
internal static class CountChanges
{
    /// <summary>The first instant after the act's at which the answer to a test may be another.</summary>
    public static long After(CountTest test, EventContext act)
    {
        CountReading reading = act.Count(test.Query.Slot);
        int excess = Excess(test, reading, act);
        long next = Math.Min(Leaving(test.Query, reading.Log, reading.Start, reading.End, act, excess), Entering(reading.Log, reading.End, act));
        return reading.Strays is null ? next
            : Math.Min(next, Math.Min(
                Leaving(test.Query, reading.Strays, reading.StrayStart, reading.StrayEnd, act, excess: 1),
                Entering(reading.Strays, reading.StrayEnd, act)));
    }

    /// <summary>How many events must leave before the answer can change: all those above the limit where it is surely exceeded.</summary>
    private static int Excess(CountTest test, CountReading reading, EventContext act)
    {
        if (test.Query.Distinct is not null || OperandLogic.Resolve(test.Limit, act, missing: null) is not int limit)
        {
            return 1;
        }

        return test.Operator switch
        {
            Operator.MoreThan => Math.Max(1, reading.AtLeast - limit),
            Operator.AtLeast => Math.Max(1, reading.AtLeast - limit + 1),
            _ => 1,
        };
    }

    private static long Leaving(CountQuery query, CounterLog? log, int start, int end, EventContext act, int excess)
    {
        CountWindow window = query.Window;
        if (log is null || window.Kind == CountWindowKind.WholeCase)
        {
            return ChangePoints.Never;
        }

        if (window.Kind == CountWindowKind.Rolling)
        {
            return Leaving(log, start, end, act.UtcTicks, excess, ticks => ticks + (window.Length * TimeSpan.TicksPerHour));
        }

        long next = ChangePoints.Never;
        foreach (ZoneClock clock in act.ZonesOf(query.Zone))
        {
            long OfDay(long ticks) => clock.StartOfDay(DateOnly.FromDateTime(clock.LocalAt(ticks)).AddDays(window.DaysBack + 1));
            next = Math.Min(next, Leaving(log, start, end, act.UtcTicks, excess, OfDay));
        }

        return next;
    }

    /// <summary>When the last of so many events has left; those that only may count go along.</summary>
    private static long Leaving(CounterLog log, int start, int end, long now, int excess, Func<long, long> leavesAt)
    {
        for (int i = start; i < end; i++)
        {
            long leaves = leavesAt(log[i].UtcTicks);
            bool counts = leaves > now && (excess == 1 || log.IsProven(i));
            if (counts && --excess == 0)
            {
                return leaves;
            }
        }

        return ChangePoints.Never;
    }

    /// <summary>When the next event on record comes in; one at the very instant of the act may stand after it.</summary>
    private static long Entering(CounterLog? log, int end, EventContext act) =>
        log is not null && end < log.Count ? Math.Max(log[end].UtcTicks, act.UtcTicks + 1) : ChangePoints.Never;
}
