using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Findings;

namespace Collection.Rules.Tests.Conditions;

public sealed class LocalTimeLogicTests
{
    private const string Night = """{ local_time: { inside: { from: "22:00", to: "08:00" } } }""";
    private const string NotByDay = """{ local_time: { outside: { from: "08:00", to: "22:00" } } }""";

    [Theory]
    [InlineData("2026-06-02T21:59:59.9999999+08:00", Truth.Disproven)]
    [InlineData("2026-06-02T22:00:00+08:00", Truth.Proven)]
    [InlineData("2026-06-02T00:00:00+08:00", Truth.Proven)]
    [InlineData("2026-06-02T07:59:59.9999999+08:00", Truth.Proven)]
    [InlineData("2026-06-02T08:00:00+08:00", Truth.Disproven)]
    public void Hours_across_midnight_include_their_start_and_exclude_their_end(string at, Truth expected)
    {
        GivenCondition.On(Night, Given.Call(Given.ActId, at)).Truth.Should().Be(expected);
        GivenCondition.On(NotByDay, Given.Call(Given.ActId, at)).Truth.Should().Be(expected);
    }

    // In summer New York is twelve hours behind Shanghai, Urumqi two.
    [Theory]
    [InlineData("2026-06-02T21:00:00+08:00", "Asia/Shanghai Asia/Urumqi", Truth.Disproven)]
    [InlineData("2026-06-02T23:00:00+08:00", "Asia/Shanghai Asia/Urumqi", Truth.Unknown)]
    [InlineData("2026-06-03T01:00:00+08:00", "Asia/Shanghai Asia/Urumqi", Truth.Proven)]
    [InlineData("2026-06-02T23:00:00+08:00", "Asia/Shanghai America/New_York", Truth.Unknown)]
    [InlineData("2026-06-02T23:00:00+08:00", "America/New_York", Truth.Disproven)]
    public void Several_zones_must_agree(string at, string zones, Truth expected)
    {
        CollectionCase file = Given.Case with { Debtor = new Debtor { Id = "D1", Zones = [.. zones.Split(' ')] } };

        ElementFinding element = GivenCondition.On(Night, file, Given.Call(Given.ActId, at));

        element.Truth.Should().Be(expected);
        element.Missing.Select(m => m.ToString()).Should().Equal(expected == Truth.Unknown ? ImmutableArray.Create("recipient.zones") : []);
    }

    [Fact]
    public void Without_a_zone_nothing_is_known_of_the_hour()
    {
        ElementFinding element = GivenCondition.On(Night, Given.Case with { Debtor = new Debtor { Id = "D1" } });

        element.Truth.Should().Be(Truth.Unknown);
        element.Missing.Select(m => m.ToString()).Should().Equal("recipient.zones");
    }

    [Fact]
    public void The_person_contacted_and_the_debtor_may_live_by_different_clocks()
    {
        CollectionCase file = Given.Case with { Parties = [new Party { Id = "P1", Zones = ["America/New_York"] }] };
        PhoneCall call = Given.Call(Given.ActId, "2026-06-02T23:00:00+08:00") with { Recipient = new Recipient { Id = "P1" } };

        GivenCondition.On(Night, file, call).Truth.Should().Be(Truth.Disproven);
        GivenCondition.On(Night.Replace("inside", "zone: debtor.zones, inside", StringComparison.Ordinal), file, call).Truth.Should().Be(Truth.Proven);
    }
}
