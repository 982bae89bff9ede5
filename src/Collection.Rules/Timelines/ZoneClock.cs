using System.Collections.Concurrent;

namespace Collection.Rules.Timelines;

/// <summary>The clock and calendar of one time zone.</summary>
/// <remarks>Immutable and thread-safe; one instance a zone.</remarks>
internal sealed class ZoneClock
{
    private static readonly ConcurrentDictionary<string, ZoneClock> Clocks = new(StringComparer.Ordinal);

    private readonly TimeZoneInfo zone;
    private readonly long steadyFromTicks;
    private readonly TimeSpan steadyOffset;

    private ZoneClock(TimeZoneInfo zone)
    {
        this.zone = zone;
        (steadyFromTicks, steadyOffset) = SteadyPeriod(zone);
    }

    public string Id => zone.Id;

    /// <summary>The clock of an IANA zone.</summary>
    /// <exception cref="TimeZoneNotFoundException">The zone is not in the system's database.</exception>
    public static ZoneClock Of(string zoneId) =>
        Clocks.GetOrAdd(zoneId, static id => new ZoneClock(TimeZoneInfo.FindSystemTimeZoneById(id)));

    /// <summary>The wall clock at an instant.</summary>
    public DateTime LocalAt(long utcTicks) => new(utcTicks + OffsetAt(utcTicks).Ticks, DateTimeKind.Unspecified);

    /// <summary>The instant at which a local day begins; where midnight is skipped, the first instant after the gap.</summary>
    public long StartOfDay(DateOnly day)
    {
        DateTime midnight = day.ToDateTime(TimeOnly.MinValue);
        long steady = midnight.Ticks - steadyOffset.Ticks;
        if (steady >= steadyFromTicks)
        {
            return steady;
        }

        while (zone.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(15);
        }

        TimeSpan offset = zone.IsAmbiguousTime(midnight) ? zone.GetAmbiguousTimeOffsets(midnight).Max() : zone.GetUtcOffset(midnight);
        return FirstOf(day, midnight.Ticks - offset.Ticks);
    }

    /// <summary>The first instant of a day or after it, near a guess that is right but where a zone changed its offset for good.</summary>
    /// <remarks>Crossing the date line has left a whole day out.</remarks>
    private long FirstOf(DateOnly day, long guess)
    {
        if (IsReached(day, guess) && !IsReached(day, guess - 1))
        {
            return guess;
        }

        long low = guess - TimeSpan.TicksPerDay;
        long high = guess + (2 * TimeSpan.TicksPerDay);
        while (high - low > 1)
        {
            long middle = low + ((high - low) / 2);
            (low, high) = IsReached(day, middle) ? (low, middle) : (middle, high);
        }

        return high;
    }

    private bool IsReached(DateOnly day, long utcTicks) => DateOnly.FromDateTime(LocalAt(utcTicks)) >= day;

    private TimeSpan OffsetAt(long utcTicks) =>
        utcTicks >= steadyFromTicks ? steadyOffset : zone.GetUtcOffset(new DateTime(utcTicks, DateTimeKind.Utc));

    /// <summary>Since when the offset no longer changes: mainland China's has not since 1991, and a look-up costs more than a rule.</summary>
    private static (long From, TimeSpan Offset) SteadyPeriod(TimeZoneInfo zone)
    {
        TimeZoneInfo.AdjustmentRule[] rules = zone.GetAdjustmentRules();
        DateTime last = DateTime.MinValue;
        foreach (TimeZoneInfo.AdjustmentRule rule in rules)
        {
            bool isLasting = rule.DateEnd.Year >= 9999;
            if (isLasting && rule.DaylightDelta != TimeSpan.Zero)
            {
                return (long.MaxValue, TimeSpan.Zero);
            }

            DateTime edge = isLasting ? rule.DateStart : rule.DateEnd;
            last = edge > last ? edge : last;
        }

        DateTime from = last.Year < 9990 ? last.Date.AddDays(3) : DateTime.MaxValue;
        return (from.Ticks, zone.GetUtcOffset(new DateTime(from.Ticks, DateTimeKind.Utc)));
    }
}
