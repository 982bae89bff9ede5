using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Timelines;

public sealed class RecipientProfileTests
{
    [Theory]
    [InlineData("2026-12-30", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void A_guarantee_holds_to_the_end_of_its_last_day(string day, bool isLiable)
    {
        var profile = new RecipientProfile
        {
            IsDebtor = false,
            Party = new Party { Id = "G1", Liability = Liability.Joint, LiableUntil = Given.Day("2026-12-31") },
        };

        profile.IsLiableOn(Given.Day(day)).Should().Be(isLiable);
        profile.LiabilityOn(Given.Day(day)).Should().Be(isLiable ? Liability.Joint : Liability.None);
    }

    [Fact]
    public void A_lapsed_guarantee_ends_even_an_unknown_duty() =>
        new RecipientProfile { Party = new Party { Id = "G1", LiableUntil = Given.Day("2026-12-31") } }
            .IsLiableOn(Given.Day("2027-01-01")).Should().BeFalse();

    [Fact]
    public void The_debtor_owes_whatever_the_parties_say() =>
        new RecipientProfile { IsDebtor = true, Party = new Party { Id = "D1", Liability = Liability.None } }
            .IsLiableOn(Given.Day("2026-06-02")).Should().BeTrue();

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(Liability.Unknown, null, null)]
    [InlineData(Liability.None, null, false)]
    [InlineData(Liability.GeneralGuarantor, null, true)]
    [InlineData(Liability.WithinEstate, null, true)]
    [InlineData(null, Liability.None, false)]
    [InlineData(null, Liability.Unknown, null)]
    [InlineData(Liability.Joint, Liability.None, true)]
    [InlineData(Liability.Unknown, Liability.None, null)]
    public void What_is_recorded_goes_before_what_is_presumed(Liability? recorded, Liability? presumed, bool? isLiable)
    {
        var profile = new RecipientProfile
        {
            IsDebtor = false,
            Party = new Party { Id = "P1", Liability = recorded },
            PresumedLiability = presumed,
        };

        profile.IsLiableOn(Given.Day("2026-06-02")).Should().Be(isLiable);
    }
}
