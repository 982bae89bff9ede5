using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Gating;

/// <summary>When a clock next passes the ends of some hours of the day.</summary>
internal static class ClockEdges
{
    /// <summary>The first instant after another at which a clock may go in or out of some hours.</summary>
    public static long After(Hours hours, ZoneClock clock, long utcTicks)
    {
        if (hours.From == hours.To)
        {
            return long.MaxValue;
        }

        TimeOnly end = hours.EndIncluded ? hours.To.Add(TimeSpan.FromTicks(1)) : hours.To;
        return Math.Min(After(hours.From, clock, utcTicks), After(end, clock, utcTicks));
    }

    /// <summary>When the clock next shows a time; where it is set forward or back before that, that instant.</summary>
    private static long After(TimeOnly time, ZoneClock clock, long utcTicks)
    {
        long offset = OffsetAt(clock, utcTicks);
        long local = utcTicks + offset;
        long next = local - (local % TimeSpan.TicksPerDay) + time.Ticks;
        long reached = (next > local ? next : next + TimeSpan.TicksPerDay) - offset;
        return OffsetAt(clock, reached) == offset ? reached : ChangeBetween(clock, utcTicks, reached);
    }

    /// <summary>The first instant of another offset.</summary>
    private static long ChangeBetween(ZoneClock clock, long low, long high)
    {
        long offset = OffsetAt(clock, low);
        while (high - low > 1)
        {
            long middle = low + ((high - low) / 2);
            (low, high) = OffsetAt(clock, middle) == offset ? (middle, high) : (low, middle);
        }

        return high;
    }

    private static long OffsetAt(ZoneClock clock, long utcTicks) => clock.LocalAt(utcTicks).Ticks - utcTicks;
}
