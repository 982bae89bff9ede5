using Collection.Rules.Events;
using Collection.Rules.Findings;
using NRules;
using NRules.RuleModel;

namespace Collection.Rules.NRules.Tests.Traps;

/// <summary>NRules fires once for each branch of an OR group that holds, again where a fact is updated, and keeps dead matches until it fires.</summary>
public sealed class FiringTests
{
    private static readonly ISessionFactory Factory = Given.Rules.CompileToNRules();

    [Fact]
    public void No_definition_has_an_or_group()
    {
        var found = new List<OrElement>();
        foreach (IRuleDefinition rule in Given.Rules.ToNRulesRepository().GetRuleSets().Single().Rules)
        {
            new OrGroups().Visit(found, rule);
        }

        found.Should().BeEmpty();
    }

    [Fact]
    public void A_rule_of_which_two_alternatives_hold_finds_once()
    {
        // Words of two lists and a word of the record, any of which is a threat.
        PhoneCall threats = Given.Call("E1") with { Text = "打断你的腿，弄死你", Said = new Said { Threats = [ThreatKind.Violence, ThreatKind.Property] } };
        ISession session = Factory.CreateSession();
        session.InsertAll([Given.Case(), threats]);

        session.Audit().Should().ContainSingle(f => f.RuleId == "cn.language.threat-violence");
        session.Query<Finding>().AsEnumerable().Select(f => f.RuleId).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void An_event_judged_again_has_one_finding_of_each_rule_and_the_unchanged_ones_stay_the_same_objects()
    {
        ISession session = Factory.CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1")]);
        Finding[] before = [.. session.Audit()];

        session.Insert(new StopRequested { Id = "S1", CaseId = "C-1", At = Given.Noon.AddHours(-2), By = "P1", For = ["P1"] });
        Finding[] after = [.. session.Audit()];

        after.Length.Should().BeGreaterThan(before.Length);
        after.Select(f => (f.EventId, f.RuleId)).Should().OnlyHaveUniqueItems();
        before.Where(f => after.Contains(f, ReferenceEqualityComparer.Instance)).Should().NotBeEmpty();
    }

    [Fact]
    public void Firing_again_without_a_change_fires_nothing()
    {
        ISession session = Factory.CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1")]);
        session.Fire().Should().BePositive();

        session.Fire().Should().Be(0);
    }

    [Fact]
    public void What_is_retracted_before_it_fired_is_never_judged()
    {
        ISession session = Factory.CreateSession();
        session.Insert(Given.Case());
        for (int i = 0; i < 200; i++)
        {
            PhoneCall call = Given.Call($"E{i}");
            session.Insert(call);
            session.Retract(call);
        }

        session.Audit().Should().BeEmpty();
        session.Query<JudgedEvent>().AsEnumerable().Should().BeEmpty();
        session.Agenda.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void A_session_used_again_and_again_keeps_no_fact_of_the_last_time()
    {
        ISession session = Factory.CreateSession();
        for (int i = 0; i < 50; i++)
        {
            object[] records = [Given.Case($"C-{i}"), Given.Call($"E{i}", caseId: $"C-{i}")];
            session.InsertAll(records);
            session.Audit().Should().OnlyContain(f => f.CaseId == $"C-{i}").And.NotBeEmpty();
            session.RetractAll(records);
            session.Audit().Should().BeEmpty();
        }

        session.Query<object>().AsEnumerable().Should().BeEmpty();
    }

    private sealed class OrGroups : RuleElementVisitor<List<OrElement>>
    {
        protected override RuleElement VisitOr(List<OrElement> context, OrElement element)
        {
            context.Add(element);
            return base.VisitOr(context, element);
        }
    }
}
