using Collection.Rules.Law;

namespace Collection.Rules.Tests.Law;

public sealed class EffectivePeriodTests
{
    private static readonly DateOnly From = new(2021, 1, 1);
    private static readonly DateOnly Until = new(2026, 1, 1);

    [Fact]
    public void The_first_day_is_inside_and_the_end_is_not()
    {
        var period = new EffectivePeriod(From, Until);

        period.Contains(From.AddDays(-1)).Should().BeFalse();
        period.Contains(From).Should().BeTrue();
        period.Contains(Until.AddDays(-1)).Should().BeTrue();
        period.Contains(Until).Should().BeFalse();
    }

    [Fact]
    public void A_period_without_an_end_holds_the_last_day_of_all()
    {
        new EffectivePeriod(From).Contains(DateOnly.MaxValue).Should().BeTrue();
        default(EffectivePeriod).Contains(DateOnly.MinValue).Should().BeTrue();
    }

    [Fact]
    public void Periods_that_meet_do_not_overlap_and_one_day_more_does()
    {
        var period = new EffectivePeriod(From, Until);

        period.Overlaps(new EffectivePeriod(Until)).Should().BeFalse();
        new EffectivePeriod(Until).Overlaps(period).Should().BeFalse();
        period.Overlaps(new EffectivePeriod(Until.AddDays(-1))).Should().BeTrue();
        new EffectivePeriod(Until.AddDays(-1)).Overlaps(period).Should().BeTrue();
    }

    [Fact]
    public void A_period_covers_itself_and_what_lies_inside()
    {
        var period = new EffectivePeriod(From, Until);

        period.Covers(period).Should().BeTrue();
        period.Covers(new EffectivePeriod(From.AddDays(1), Until.AddDays(-1))).Should().BeTrue();
        period.Covers(new EffectivePeriod(From.AddDays(-1), Until)).Should().BeFalse();
        period.Covers(new EffectivePeriod(From, Until.AddDays(1))).Should().BeFalse();
        period.Covers(new EffectivePeriod(From)).Should().BeFalse();
        new EffectivePeriod(From).Covers(period).Should().BeTrue();
    }

    [Fact]
    public void A_period_without_a_day_is_refused() =>
        FluentActions.Invoking(() => new EffectivePeriod(From, From)).Should().Throw<ArgumentException>().WithParameterName("until");

    [Fact]
    public void A_period_shows_which_bound_is_outside()
    {
        new EffectivePeriod(From, Until).ToString().Should().Be("[2021-01-01, 2026-01-01)");
        new EffectivePeriod(From).ToString().Should().Be("[2021-01-01, …)");
    }
}
