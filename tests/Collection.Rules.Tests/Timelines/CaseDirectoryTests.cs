using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Timelines;

public sealed class CaseDirectoryTests
{
    private static readonly CollectionCase File = Given.Case with
    {
        Parties =
        [
            new Party { Id = "P1", Role = Role.Parent, Zones = ["Asia/Urumqi"] },
            new Party { Id = "P2" },
        ],
    };

    [Fact]
    public void The_debtor_is_known_by_id()
    {
        RecipientProfile profile = Find(new Recipient { Id = "D1" });

        profile.Should().BeEquivalentTo(new { IsDebtor = true, Role = Role.Debtor });
        profile.Zones.Select(z => z.Id).Should().Equal("Asia/Shanghai");
    }

    [Fact]
    public void A_party_has_its_role_its_zones_and_what_is_presumed_of_the_role()
    {
        RecipientProfile profile = Find(new Recipient { Id = "P1" });

        profile.Should().BeEquivalentTo(new { IsDebtor = false, Role = Role.Parent, PresumedLiability = Liability.None });
        profile.Zones.Select(z => z.Id).Should().Equal("Asia/Urumqi");
    }

    [Fact]
    public void A_person_not_among_the_parties_is_not_the_debtor_and_lives_by_the_default_zone()
    {
        RecipientProfile profile = Find(new Recipient { Id = "X" });

        profile.Should().BeEquivalentTo(new { IsDebtor = (bool?)false, Role = (Role?)null });
        profile.Zones.Select(z => z.Id).Should().Equal("Asia/Tokyo");
    }

    [Theory]
    [InlineData("P1", Role.Friend, Role.Parent, false)]
    [InlineData("P2", Role.Friend, Role.Friend, false)]
    [InlineData("X", Role.Friend, Role.Friend, false)]
    [InlineData("D1", Role.Friend, Role.Debtor, true)]
    [InlineData("X", Role.Debtor, Role.Debtor, null)]
    public void A_role_told_with_an_id_serves_where_the_case_says_none(string id, Role told, Role role, bool? isDebtor) =>
        Find(new Recipient { Id = id, Role = told }).Should().BeEquivalentTo(new { Id = id, Role = role, IsDebtor = isDebtor });

    [Fact]
    public void Two_contacts_that_tell_different_roles_of_one_id_are_kept_apart()
    {
        var directory = new CaseDirectory(File, GivenTimeline.Environment());

        directory.Find(new Recipient { Id = "X", Role = Role.Friend }).Role.Should().Be(Role.Friend);
        directory.Find(new Recipient { Id = "X" }).Role.Should().BeNull();
    }

    [Theory]
    [InlineData(Role.Debtor, "D1", true)]
    [InlineData(Role.Parent, null, false)]
    public void A_role_alone_tells_whether_it_is_the_debtor(Role role, string? id, bool isDebtor) =>
        Find(new Recipient { Role = role }).Should().BeEquivalentTo(new { Id = id, Role = role, IsDebtor = isDebtor });

    [Fact]
    public void Without_a_case_an_id_tells_nothing()
    {
        var directory = new CaseDirectory(record: null, GivenTimeline.Environment());

        directory.Find(new Recipient { Id = "D1" }).Should().BeEquivalentTo(new { Id = "D1", IsDebtor = (bool?)null, Role = (Role?)null });
        directory.Find(new Recipient { Id = "D1", Role = Role.Debtor }).IsDebtor.Should().BeTrue();
        directory.Find(recipient: null).IsDebtor.Should().BeNull();
        directory.DebtorZones.Should().BeEmpty();
    }

    private static RecipientProfile Find(Recipient recipient) =>
        new CaseDirectory(File, GivenTimeline.Environment("Asia/Tokyo")).Find(recipient);
}
