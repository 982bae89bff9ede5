using Collection.Rules.Events;
using Collection.Rules.Findings;
using NRules;

namespace Collection.Rules.NRules.Tests;

public sealed class SessionTests
{
    private const string ThirdParty = "cn.third-party.contact-without-consent";

    private static readonly ISessionFactory Factory = Given.Rules.CompileToNRules();

    [Fact]
    public void Raw_events_and_their_case_yield_findings_in_any_order()
    {
        ISession session = Factory.CreateSession();
        session.InsertAll([Given.Call("E1"), Given.Case(), Given.Call("E2", to: "D1")]);
        session.Fire();

        Findings(session).Should().ContainSingle(f => f.RuleId == ThirdParty).Which.EventId.Should().Be("E1");
    }

    [Fact]
    public void A_consent_that_arrives_late_withdraws_the_finding_and_its_retraction_restores_it()
    {
        ISession session = Factory.CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1")]);
        session.Fire();
        var consent = Given.Consent("K1");
        session.Insert(consent);
        session.Fire();
        Findings(session).Should().NotContain(f => f.RuleId == ThirdParty);

        session.Retract(consent);
        session.Fire();
        Findings(session).Should().ContainSingle(f => f.RuleId == ThirdParty);
    }

    [Fact]
    public void A_consent_to_an_hour_that_arrives_late_counts_though_it_was_given_at_another_hour()
    {
        const string quietHours = "cn.hours.quiet-hours-association";
        ISession session = Factory.CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1", at: Given.Noon.AddHours(11))]);
        session.Fire();
        Findings(session).Should().ContainSingle(f => f.RuleId == quietHours);

        session.Insert(Given.Consent("K1", by: "D1") with { Scope = ConsentScope.Hours, About = ["P1"], Window = new Hours(new TimeOnly(22, 30), new TimeOnly(23, 30)) });
        session.Fire();
        Findings(session).Should().NotContain(f => f.RuleId == quietHours);
    }

    [Fact]
    public void Events_without_their_case_wait_and_say_so()
    {
        ISession session = Factory.CreateSession();
        session.Insert(Given.Call("E1"));
        session.Fire();
        Findings(session).Should().BeEmpty();
        UnjudgedCase waiting = session.Query<UnjudgedCase>().AsEnumerable().Should().ContainSingle().Which;
        waiting.Reason.Should().Be(UnjudgedReason.CaseUnknown);
        waiting.EventIds.Should().Equal("E1");

        session.Insert(Given.Case());
        session.Fire();
        session.Query<UnjudgedCase>().AsEnumerable().Should().BeEmpty();
        Findings(session).Should().Contain(f => f.RuleId == ThirdParty);
    }

    [Fact]
    public void Retracting_everything_leaves_no_fact_behind()
    {
        object[] records = [Given.Case(), Given.Call("E1"), Given.Call("E2", at: Given.Noon.AddHours(1))];
        ISession session = Factory.CreateSession();
        session.InsertAll(records);
        session.Fire();
        session.RetractAll(records);
        session.Fire();

        session.Query<object>().AsEnumerable().Should().BeEmpty();
    }

    private static Finding[] Findings(ISession session) => [.. session.Query<Finding>().AsEnumerable()];
}
