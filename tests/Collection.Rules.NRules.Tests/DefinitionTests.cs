using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Law;
using NRules;
using NRules.RuleModel;

namespace Collection.Rules.NRules.Tests;

/// <summary>What an app that compiles its own network reads off the definitions.</summary>
public sealed class DefinitionTests
{
    private static readonly CollectionRuleRepository Repository = Given.Rules.ToNRulesRepository();

    private static readonly ImmutableArray<IRuleDefinition> OfLaw =
        [.. Repository.GetRuleSets().Single().Rules.Where(r => r.Properties.TryGetProperty(RulePropertyNames.Rule, out _))];

    [Fact]
    public void There_is_a_definition_for_each_rule_in_use_and_two_that_serve_them() =>
        Repository.GetRuleSets().Single().Rules.Select(r => r.Name).Should().BeEquivalentTo(
            [RuleLowering.EnrichmentRule, RuleLowering.RefusalRule, .. Given.Rules.Rules.Where(r => r.Status is RuleStatus.Active or RuleStatus.Review).Select(r => r.Id)]);

    [Fact]
    public void A_definition_says_what_its_rule_says()
    {
        OfLaw.Should().NotBeEmpty();
        foreach (IRuleDefinition definition in OfLaw)
        {
            var rule = (Rule)definition.Properties[RulePropertyNames.Rule];
            definition.Name.Should().Be(rule.Id);
            definition.Description.Should().Be(rule.Title.En);
            definition.Tags.Should().Contain(rule.Topic).And.Contain(FindingText.WordOf(rule.Effect)).And.Contain(rule.Basis.Select(p => p.InstrumentId));
            definition.Properties[RulePropertyNames.Severity].Should().Be(rule.Severity);
            definition.Properties[RulePropertyNames.Provisions].Should().BeOfType<ImmutableArray<Provision>>().Which.Should().Equal(rule.Basis);
        }
    }

    [Fact]
    public void A_graver_rule_has_the_higher_priority_and_events_are_prepared_before_all()
    {
        int Priority(Severity severity) => OfLaw.Where(r => severity.Equals(r.Properties[RulePropertyNames.Severity])).Select(r => r.Priority).Distinct().Single();

        Priority(Severity.Critical).Should().BeGreaterThan(Priority(Severity.High));
        Priority(Severity.High).Should().BeGreaterThan(Priority(Severity.Medium));
        Repository.GetRuleSets().Single().Rules.Single(r => string.Equals(r.Name, RuleLowering.EnrichmentRule, StringComparison.Ordinal))
            .Priority.Should().BeGreaterThan(Priority(Severity.Critical));
    }

    [Fact]
    public void Definitions_compiled_by_the_app_find_the_same()
    {
        ISession session = CollectionRuleRepository.CreateCompiler().Compile(Repository.GetRuleSets()).CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1"), Given.Call("E1")]);

        session.Audit().SequenceEqual(RuleEvaluator.Create(Given.Rules).Evaluate([Given.Case(), Given.Call("E1")]).Findings, FindingComparer.Instance).Should().BeTrue();
    }

    [Fact]
    public void Compiled_by_NRules_with_its_defaults_they_find_the_same_or_refuse_equal_records_aloud()
    {
        ISessionFactory factory = RuleRepositoryExtensions.Compile(Repository);
        ISession session = factory.CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1"), Given.Call("E2")]);

        session.Audit().SequenceEqual(RuleEvaluator.Create(Given.Rules).Evaluate([Given.Case(), Given.Call("E1"), Given.Call("E2")]).Findings, FindingComparer.Instance).Should().BeTrue();
        PhoneCall call = Given.Call("E3");
        FluentActions.Invoking(() => factory.CreateSession().InsertAll([call, call with { }])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_refused() =>
        FluentActions.Invoking(() => Given.Rules.CompileToNRules(new NRulesOptions { Rules = ["cn.none"] }))
            .Should().Throw<ArgumentException>().WithMessage("*'cn.none'*");

    [Fact]
    public void Only_the_rules_asked_for_are_applied()
    {
        ISession session = Given.Rules.CompileToNRules(new NRulesOptions { Rules = ["cn.language.threat-violence"] }).CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1")]);

        session.Audit().Should().BeEmpty();
    }

    [Fact]
    public void The_zone_of_the_options_judges_people_whose_zone_is_not_on_record()
    {
        // 23:30 in Shanghai is 17:30 in Berlin.
        object[] records = [Given.Case() with { Debtor = new Debtor { Id = "D1" } }, Given.Call("E1", to: "D1", at: Given.Noon.AddHours(11.5))];
        int Late(string? zone)
        {
            ISession session = Given.Rules.CompileToNRules(new NRulesOptions { Zone = zone }).CreateSession();
            session.InsertAll(records);
            return session.Audit().Count(f => f.RuleId.Contains(".hours.", StringComparison.Ordinal));
        }

        Late(zone: null).Should().BePositive();
        Late("Europe/Berlin").Should().Be(0);
    }
}
