using Collection.Rules.Parameters;

namespace Collection.Rules.Tests.Parameters;

public sealed class LawCalendarTests
{
    private static readonly LawCalendar Calendar = new(
        [Given.Day("2025-01-01"), Given.Day("2024-05-15"), Given.Day("2025-01-01")],
        day => new LawOnDay { RulesInForce = [], Values = [day] });

    [Theory]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("2024-05-14", "0001-01-01")]
    [InlineData("2024-05-15", "2024-05-15")]
    [InlineData("2024-12-31", "2024-05-15")]
    [InlineData("2025-01-01", "2025-01-01")]
    [InlineData("9999-12-31", "2025-01-01")]
    public void A_day_has_the_law_of_the_last_change_up_to_and_including_it(string day, string change) =>
        Calendar.On(Given.Day(day)).Values.Should().Equal(Given.Day(change));

    [Fact]
    public void A_day_on_which_several_things_change_is_one_change() =>
        Calendar.ChangeDays.Should().Equal(DateOnly.MinValue, Given.Day("2024-05-15"), Given.Day("2025-01-01"));

    [Fact]
    public void Law_that_never_changes_holds_always() =>
        new LawCalendar([], day => new LawOnDay { RulesInForce = [1], Values = [] }).On(Given.Day("2026-06-02")).RulesInForce.Should().Equal(1UL);
}
