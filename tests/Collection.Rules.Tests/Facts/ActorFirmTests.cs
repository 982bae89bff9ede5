using Collection.Rules.Compilation;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Tests.RuleCases;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Facts;

public sealed class ActorFirmTests
{
    private static readonly CollectionCase File = Given.Case with { Lender = new Lender { Id = "L1" } };

    [Theory]
    [InlineData(ActorCapacity.OwnStaff)]
    [InlineData(ActorCapacity.Outsourced)]
    [InlineData(null)]
    public void An_agency_on_record_is_the_firm(ActorCapacity? capacity) =>
        FirmIn(File, new Actor { Agency = "AG1", Capacity = capacity }).Should().Be("AG1");

    [Fact]
    public void Own_staff_is_of_the_lender() =>
        FirmIn(File, new Actor { Capacity = ActorCapacity.OwnStaff }).Should().Be("L1");

    [Theory]
    [InlineData(ActorCapacity.Outsourced)]
    [InlineData(ActorCapacity.Assignee)]
    [InlineData(ActorCapacity.LawFirm)]
    [InlineData(ActorCapacity.Platform)]
    [InlineData(ActorCapacity.Private)]
    [InlineData(null)]
    public void The_firm_of_others_is_unknown_where_it_is_not_on_record(ActorCapacity? capacity) =>
        FirmIn(File, new Actor { Capacity = capacity }).Should().BeNull();

    [Fact]
    public void The_firm_is_unknown_where_lender_or_actor_is()
    {
        FirmIn(Given.Case, new Actor { Capacity = ActorCapacity.OwnStaff }).Should().BeNull();
        FirmIn(File, actor: null).Should().BeNull();
    }

    private static object? FirmIn(CollectionCase file, Actor? actor)
    {
        var timeline = new CaseTimeline(file, CompiledRuleSet.Compile(ChinaPack.Rules, zone: null, only: []).Environment);
        EventContext context = timeline.Next(Given.Act with { Actor = actor });
        return FactCatalog.Find("actor.firm", [EventKind.PhoneCall])!.Read(context);
    }
}
