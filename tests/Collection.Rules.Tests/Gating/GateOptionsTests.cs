using Collection.Rules.Gating;

namespace Collection.Rules.Tests.Gating;

public sealed class GateOptionsTests
{
    [Theory]
    [InlineData(-1)]
    [InlineData(3661)]
    public void A_horizon_that_is_negative_or_longer_than_ten_years_is_refused(int days) =>
        FluentActions.Invoking(() => new GateOptions { Horizon = TimeSpan.FromDays(days) }).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(0)]
    [InlineData(3660)]
    public void A_horizon_up_to_ten_years_is_taken(int days) =>
        new GateOptions { Horizon = TimeSpan.FromDays(days) }.Horizon.TotalDays.Should().Be(days);

    [Fact]
    public void A_number_that_is_no_outcome_is_refused()
    {
        GateOutcome none = (GateOutcome)Enum.GetValues<GateOutcome>().Length;

        FluentActions.Invoking(() => new GateOptions { OnDeparture = none }).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("OnDeparture");
        FluentActions.Invoking(() => new GateOptions { OnReview = none }).Should().Throw<ArgumentOutOfRangeException>().Which.ParamName.Should().Be("OnReview");
    }
}
