using System.Globalization;
using Collection.Rules.Events;

namespace Collection.Rules.Tests.Events;

public sealed class HoursTests
{
    [Theory]
    [InlineData("08:00", "22:00", "07:59:59.9999999", false)]
    [InlineData("08:00", "22:00", "08:00", true)]
    [InlineData("08:00", "22:00", "21:59:59.9999999", true)]
    [InlineData("08:00", "22:00", "22:00", false)]
    [InlineData("22:00", "08:00", "21:59:59.9999999", false)]
    [InlineData("22:00", "08:00", "22:00", true)]
    [InlineData("22:00", "08:00", "00:00", true)]
    [InlineData("22:00", "08:00", "07:59:59.9999999", true)]
    [InlineData("22:00", "08:00", "08:00", false)]
    [InlineData("22:00", "00:00", "23:59:59", true)]
    [InlineData("22:00", "00:00", "00:00", false)]
    [InlineData("09:00", "09:00", "09:00", true)]
    [InlineData("09:00", "09:00", "08:59", true)]
    public void The_start_belongs_to_the_span_and_the_end_does_not(string from, string to, string time, bool expected)
    {
        new Hours(Clock(from), Clock(to)).Contains(Clock(time)).Should().Be(expected);
    }

    [Theory]
    [InlineData("08:00", "22:00", "22:00", true)]
    [InlineData("08:00", "22:00", "22:00:00.0000001", false)]
    [InlineData("22:00", "08:00", "08:00", true)]
    [InlineData("22:00", "08:00", "08:00:01", false)]
    public void An_included_end_belongs_to_the_span_to_the_instant(string from, string to, string time, bool expected)
    {
        new Hours(Clock(from), Clock(to), endIncluded: true).Contains(Clock(time)).Should().Be(expected);
    }

    [Fact]
    public void The_span_prints_with_seconds_only_where_there_are_any()
    {
        new Hours(Clock("22:00"), Clock("08:00:30")).ToString().Should().Be("22:00-08:00:30");
    }

    private static TimeOnly Clock(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);
}
