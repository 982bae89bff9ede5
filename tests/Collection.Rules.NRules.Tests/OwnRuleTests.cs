using Collection.Rules.Events;
using Collection.Rules.Findings;
using Desk;
using NRules;

namespace Collection.Rules.NRules.Tests;

/// <summary>Rules of the app's own in the same session as those of law.</summary>
public sealed class OwnRuleTests
{
    private static readonly ISessionFactory Factory = Given.Rules.CompileToNRules(new NRulesOptions { OwnRules = Own.Fluent(typeof(OpenTicket)) });

    [Fact]
    public void A_violation_by_the_agency_opens_a_ticket_and_one_by_another_does_not()
    {
        ISession session = Factory.CreateSession();
        session.InsertAll([Given.Case(), Given.Threat("E1"), Given.Threat("E2", agency: "AG2"), Given.Call("E3", to: "D1")]);
        session.Audit().Should().Contain(f => f.EventId == "E2" && f.Verdict == Verdict.Violation);

        session.Query<Ticket>().AsEnumerable().Should().ContainSingle().Which.EventId.Should().Be("E1");
    }

    [Fact]
    public void A_late_record_that_changes_the_findings_leaves_one_ticket()
    {
        ISession session = Factory.CreateSession();
        session.InsertAll([Given.Case(), Given.Threat("E1")]);
        session.Audit();
        Ticket before = session.Query<Ticket>().AsEnumerable().Single();
        int findings = session.Query<JudgedEvent>().AsEnumerable().Single().Findings.Length;

        session.Insert(new StopRequested { Id = "S1", CaseId = "C-1", At = Given.Noon.AddHours(-2), By = "P1", For = ["P1"] });
        session.Audit();

        JudgedEvent judged = session.Query<JudgedEvent>().AsEnumerable().Single(j => j.Event.Id == "E1");
        judged.Findings.Should().HaveCountGreaterThan(findings);
        session.Query<Ticket>().AsEnumerable().Should().ContainSingle().Which.Should().NotBeSameAs(before);
    }

    [Fact]
    public void A_ticket_goes_when_its_violation_is_withdrawn()
    {
        ISession session = Factory.CreateSession();
        PhoneCall call = Given.Threat("E1");
        session.InsertAll([Given.Case(), call]);
        session.Audit();
        session.Query<Ticket>().AsEnumerable().Should().NotBeEmpty();

        session.Retract(call);
        session.Audit().Should().BeEmpty();

        session.Query<Ticket>().AsEnumerable().Should().BeEmpty();
    }

    [Fact]
    public void An_own_rule_may_bear_the_name_of_a_rule_of_law()
    {
        const string shared = "cn.third-party.contact-without-consent";
        ISession session = Given.Rules
            .CompileToNRules(new NRulesOptions { OwnRules = Own.Built<Finding>((shared, finding => finding.RuleId == shared, (context, finding) => context.InsertLinked("ticket", new Ticket(finding.EventId, finding.RuleId)))) })
            .CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1")]);

        session.Audit().Should().ContainSingle(f => f.RuleId == shared);
        session.Query<Ticket>().AsEnumerable().Should().ContainSingle();
    }
}
