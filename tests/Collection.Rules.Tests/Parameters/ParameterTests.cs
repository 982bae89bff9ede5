using Collection.Rules.Parameters;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Parameters;

public sealed class ParameterTests
{
    [Theory]
    [InlineData("2015-08-31", null)]
    [InlineData("2015-09-01", "36")]
    [InlineData("2020-08-19", "36")]
    [InlineData("2020-08-20", null)]
    [InlineData("2026-06-02", null)]
    public void A_value_holds_from_its_day_until_the_next_and_not_after_its_end(string day, string? value)
    {
        Parameter parameter = ChinaPack.Rules.Parameters.Single(p => p.Id == "cn.private-lending-void-rate");

        (parameter.On(Given.Day(day))?.Value as decimal?)
            .Should().Be(value is null ? null : decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Parameters_are_found_by_their_index() =>
        ChinaPack.Rules.Parameters.Select(p => p.Index).Should().Equal(Enumerable.Range(0, ChinaPack.Rules.Parameters.Length));
}
