using Collection.Rules.Timelines;
using CsCheck;

namespace Collection.Rules.Tests.Timelines;

public sealed class ZoneClockTests
{
    private static readonly string[] Zones =
    [
        "Asia/Shanghai", "Asia/Urumqi", "Asia/Hong_Kong", "Asia/Taipei", "America/New_York", "America/St_Johns", "America/Sao_Paulo",
        "America/Havana", "Australia/Lord_Howe", "Africa/Casablanca", "Africa/Cairo", "Europe/Dublin", "Europe/Berlin", "Asia/Tehran",
        "Asia/Beirut", "Asia/Gaza", "Asia/Pyongyang", "Pacific/Apia", "Pacific/Kiritimati", "UTC",
    ];

    [Theory]
    [InlineData("2026-06-02T16:00:00Z", "2026-06-03T00:00:00")]
    [InlineData("1991-09-14T20:00:00Z", "1991-09-15T04:00:00")]
    [InlineData("1988-07-01T00:00:00Z", "1988-07-01T09:00:00")]
    public void Shanghai_has_kept_one_offset_since_1991(string instant, string local) =>
        Local("Asia/Shanghai", instant).Should().Be(local);

    [Theory]
    [InlineData("2026-03-08T06:59:59Z", "2026-03-08T01:59:59")]
    [InlineData("2026-03-08T07:00:00Z", "2026-03-08T03:00:00")]
    [InlineData("2026-11-01T05:59:59Z", "2026-11-01T01:59:59")]
    [InlineData("2026-11-01T06:00:00Z", "2026-11-01T01:00:00")]
    [InlineData("2060-07-01T12:00:00Z", "2060-07-01T08:00:00")]
    public void New_York_skips_an_hour_in_spring_and_repeats_one_in_autumn(string instant, string local) =>
        Local("America/New_York", instant).Should().Be(local);

    // Sao Paulo and Beirut skipped the first hour of a day, Lord Howe shifts by half an hour, Apia left a day out.
    [Theory]
    [InlineData("Asia/Shanghai", "2026-06-02", "2026-06-01T16:00:00Z")]
    [InlineData("America/New_York", "2026-03-08", "2026-03-08T05:00:00Z")]
    [InlineData("America/New_York", "2026-03-09", "2026-03-09T04:00:00Z")]
    [InlineData("America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z")]
    [InlineData("Asia/Beirut", "2024-03-31", "2024-03-30T22:00:00Z")]
    [InlineData("America/Havana", "2025-11-02", "2025-11-02T04:00:00Z")]
    [InlineData("Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z")]
    [InlineData("Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00Z")]
    [InlineData("Asia/Tehran", "1978-03-25", "1978-03-24T20:00:00Z")]
    public void A_day_begins_at_its_first_instant(string zone, string day, string instant) =>
        new DateTimeOffset(ZoneClock.Of(zone).StartOfDay(Given.Day(day)), TimeSpan.Zero).Should().Be(Given.Instant(instant));

    [Fact]
    public void The_wall_clock_is_that_of_the_time_zone_database() =>
        Gen.Select(Gen.Int[0, Zones.Length - 1], Gen.Long[new DateTime(1900, 1, 1).Ticks, new DateTime(2100, 1, 1).Ticks])
            .Sample(
                (zone, ticks) => ZoneClock.Of(Zones[zone]).LocalAt(ticks)
                    == TimeZoneInfo.ConvertTimeFromUtc(new DateTime(ticks, DateTimeKind.Utc), TimeZoneInfo.FindSystemTimeZoneById(Zones[zone])),
                iter: 20_000);

    [Fact]
    public void No_instant_before_the_start_of_a_day_belongs_to_it_and_the_start_does() =>
        Gen.Select(Gen.Int[0, Zones.Length - 1], Gen.Int[Given.Day("1970-01-02").DayNumber, Given.Day("2060-01-01").DayNumber])
            .Sample(
                (zone, number) =>
                {
                    ZoneClock clock = ZoneClock.Of(Zones[zone]);
                    DateOnly day = DateOnly.FromDayNumber(number);
                    long start = clock.StartOfDay(day);
                    return DateOnly.FromDateTime(clock.LocalAt(start)) >= day && DateOnly.FromDateTime(clock.LocalAt(start - 1)) < day;
                },
                iter: 40_000);

    private static string Local(string zone, string instant) =>
        ZoneClock.Of(zone).LocalAt(Given.Instant(instant).UtcTicks).ToString("s", System.Globalization.CultureInfo.InvariantCulture);
}
