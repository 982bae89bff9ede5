using Collection.Rules.Law;

namespace Collection.Rules.Tests.Law;

public sealed class ProvisionTests
{
    [Fact]
    public void The_version_of_a_day_is_the_one_whose_first_day_has_come_and_whose_end_has_not()
    {
        var change = new DateOnly(2023, 5, 1);
        var repeal = new DateOnly(2024, 1, 1);
        Provision provision = GivenLaw.Provision(
            GivenLaw.CivilCode(),
            "1033(1)",
            new EffectivePeriod(new DateOnly(2021, 1, 1), change),
            new EffectivePeriod(change, repeal),
            new EffectivePeriod(repeal.AddDays(1)));

        provision.VersionOn(new DateOnly(2020, 12, 31)).Should().BeNull();
        provision.VersionOn(new DateOnly(2021, 1, 1)).Should().BeSameAs(provision.Versions[0]);
        provision.VersionOn(change.AddDays(-1)).Should().BeSameAs(provision.Versions[0]);
        provision.VersionOn(change).Should().BeSameAs(provision.Versions[1]);
        provision.VersionOn(repeal).Should().BeNull();
        provision.VersionOn(repeal.AddDays(1)).Should().BeSameAs(provision.Versions[2]);
    }

    [Fact]
    public void The_id_joins_instrument_and_place() =>
        GivenLaw.Provision(GivenLaw.CivilCode(), "1033(1)").Id.Should().Be("civil-code/1033(1)");
}
