using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Desk;
using NRules;
using NRules.RuleModel;

namespace Collection.Rules.NRules.Tests.Traps;

/// <summary>NRules takes some different conditions for equal, and then lets one rule run by the condition of another.</summary>
public sealed class NodeSharingTests
{
    [Fact]
    public void Every_condition_of_law_runs_by_its_own_delegate()
    {
        var delegates = new DelegateReusingCompiler();
        CollectionRuleRepository repository = Given.Rules.ToNRulesRepository();
        int rules = repository.GetRuleSets().Single().Rules.Count(r => r.Properties.TryGetProperty(RulePropertyNames.Rule, out _));

        new RuleCompiler { ExpressionCompiler = delegates }.Compile(repository.GetRuleSets());

        delegates.ReusedCount.Should().Be(rules + 2, "there is one for each rule, one that all share, and one that refuses strange events");
    }

    [Fact]
    public void Two_own_rules_that_ask_two_members_for_one_type_are_told_apart() =>
        Fired(
            ("own.actor", judged => (object?)judged.Actor is Actor, (context, judged) => Tell(context, "actor")),
            ("own.event", judged => (object?)judged.Case!.Loan is Actor, (context, judged) => Tell(context, "loan")))
            .Should().Equal("actor");

    [Fact]
    public void Two_own_rules_that_take_two_parts_of_a_new_value_are_told_apart() =>
        Fired(
            ("own.day", judged => new DateTime(judged.Event.At.Ticks).Day == 14, (context, judged) => Tell(context, "day")),
            ("own.month", judged => new DateTime(judged.Event.At.Ticks).Month == 14, (context, judged) => Tell(context, "month")))
            .Should().Equal("day");

    [Fact]
    public void Two_own_rules_that_read_two_settings_are_told_apart_although_these_are_equal_when_compiled()
    {
        var settings = new Settings { First = "AG0", Second = "AG0" };
        ISessionFactory factory = Compile(
            ("own.first", judged => judged.Agency == settings.First, (context, judged) => Tell(context, "first")),
            ("own.second", judged => judged.Agency == settings.Second, (context, judged) => Tell(context, "second")));
        settings.First = "AG1";

        Fired(factory).Should().Equal("first");
    }

    [Fact]
    public void Two_own_rules_whose_inner_lambdas_use_different_facts_are_told_apart() =>
        Fired(
            ("own.event", judged => judged.Findings.Any(f => f.EventId == judged.Event.Id), (context, judged) => Tell(context, "event")),
            ("own.case", judged => judged.Findings.Any(f => f.EventId == judged.Case!.Id), (context, judged) => Tell(context, "case")))
            .Should().Equal("event");

    [Fact]
    public void Two_own_rules_of_a_shape_that_NRules_cannot_compare_compile_together() =>
        Fired(
            ("own.first", judged => (judged.Agency ?? "none").Length == 3, (context, judged) => Tell(context, "first")),
            ("own.second", judged => (judged.Agency ?? "some").Length == 4, (context, judged) => Tell(context, "second")))
            .Should().Equal("first");

    [Fact]
    public void Two_repositories_in_one_network_each_judge_by_their_own_rules()
    {
        const string one = "cn.third-party.contact-without-consent";
        const string other = "cn.language.threat-violence";
        ISession session = CollectionRuleRepository.CreateCompiler().Compile(
        [
            .. Given.Rules.ToNRulesRepository(new NRulesOptions { Rules = [one] }).GetRuleSets(),
            .. Given.Rules.ToNRulesRepository(new NRulesOptions { Rules = [other] }).GetRuleSets(),
        ]).CreateSession();
        PhoneCall threat = Given.Call("E1") with { Said = new Said { Threats = [ThreatKind.Violence] } };
        session.InsertAll([Given.Case(), threat]);
        session.Audit().Select(f => f.RuleId).Should().Equal(other, one);

        session.Insert(Given.Consent("K1"));
        session.Audit().Select(f => f.RuleId).Should().Equal(other);
    }

    private static IEnumerable<string> Fired(params (string, System.Linq.Expressions.Expression<Func<JudgedEvent, bool>>, System.Linq.Expressions.Expression<Action<IContext, JudgedEvent>>)[] rules) =>
        Fired(Compile(rules));

    private static IEnumerable<string> Fired(ISessionFactory factory)
    {
        ISession session = factory.CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1")]);
        ImmutableArray<Finding> findings = session.Audit();
        findings.Should().NotBeEmpty();
        return [.. session.Query<Ticket>().AsEnumerable().Select(t => t.Reason).Order(StringComparer.Ordinal)];
    }

    private static ISessionFactory Compile(params (string, System.Linq.Expressions.Expression<Func<JudgedEvent, bool>>, System.Linq.Expressions.Expression<Action<IContext, JudgedEvent>>)[] rules) =>
        Given.Rules.CompileToNRules(new NRulesOptions { OwnRules = Own.Built(rules) });

    private static void Tell(IContext context, string reason) => context.InsertLinked("ticket", new Ticket("E1", reason));

    private sealed class Settings
    {
        public required string First { get; set; }

        public required string Second { get; set; }
    }
}
