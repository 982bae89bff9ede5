using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using NRules;

namespace Collection.Rules.NRules.Tests;

/// <summary>Events judged outside a session and inserted as judged.</summary>
public sealed class PreparedEventTests
{
    private static readonly CollectionRecord[] Records = [Given.Call("E2", at: Given.Noon.AddHours(11)), Given.Case(), Given.Threat("E1"), Given.Call("E3", to: "D1")];

    private static readonly CollectionRuleRepository Repository = Given.Rules.ToNRulesRepository();

    private static readonly ISessionFactory Factory = Repository.Compile();

    [Fact]
    public void They_find_what_raw_records_find()
    {
        ISession session = Factory.CreateSession();
        session.InsertAll(Repository.Enrich(Records));

        session.Audit().SequenceEqual(RuleEvaluator.Create(Given.Rules).Evaluate(Records).Findings, FindingComparer.Instance).Should().BeTrue();
    }

    [Fact]
    public void They_come_by_case_and_time_with_their_case_actor_and_findings()
    {
        ImmutableArray<JudgedEvent> judged = Repository.Enrich([.. Records, Given.Consent("K1", by: "D1")]);

        judged.Select(j => j.Event.Id).Where(id => id.StartsWith('E')).Should().Equal("E1", "E3", "E2");
        judged.Should().OnlyContain(j => ReferenceEquals(j.Case, Records[1]));
        JudgedEvent first = judged.Single(j => j.Event.Id == "E1");
        first.Agency.Should().Be("AG1");
        first.HasViolation.Should().BeTrue();
        first.Violations.Should().NotBeEmpty().And.OnlyContain(f => f.IsViolation);
        first.Findings.Should().Contain(first.Violations);
    }

    [Fact]
    public void Retracting_one_withdraws_its_findings()
    {
        ImmutableArray<JudgedEvent> judged = Repository.Enrich(Records);
        ISession session = Factory.CreateSession();
        session.InsertAll(judged);
        session.Audit();
        session.Retract(judged.Single(j => j.Event.Id == "E1"));

        session.Audit().Should().NotContain(f => f.EventId == "E1").And.Contain(f => f.EventId == "E2");
    }

    [Fact]
    public void One_judged_by_other_rules_is_refused_until_it_goes()
    {
        JudgedEvent strange = Given.Rules.ToNRulesRepository(new NRulesOptions { Rules = ["cn.language.threat-violence"] })
            .Enrich([Given.Case(), Given.Call("E9")]).Single();
        ISession session = Factory.CreateSession();
        session.InsertAll([strange, .. Repository.Enrich(Records)]);

        FluentActions.Invoking(() => session.Audit()).Should().Throw<InputException>().Which.Problems.Should().ContainSingle();
        UnjudgedCase unjudged = session.Query<UnjudgedCase>().AsEnumerable().Should().ContainSingle().Which;
        unjudged.Reason.Should().Be(UnjudgedReason.JudgedByOtherRules);
        unjudged.EventIds.Should().Equal("E9");

        session.Retract(strange);
        session.Audit().Should().NotBeEmpty();
    }

    [Fact]
    public void An_event_inserted_raw_and_judged_is_an_error_and_not_two_events()
    {
        ISession session = Factory.CreateSession();
        session.InsertAll(Records);
        session.InsertAll(Repository.Enrich(Records));

        FluentActions.Invoking(() => session.Audit()).Should().Throw<InvalidOperationException>().WithMessage("*twice*");
    }

    [Fact]
    public void Records_without_their_case_are_refused_or_judged_with_the_case_unknown()
    {
        FluentActions.Invoking(() => Repository.Enrich([Given.Call("E1")])).Should().Throw<InputException>();

        Given.Rules.ToNRulesRepository(new NRulesOptions { AllowUnknownCases = true }).Enrich([Given.Call("E1")])
            .Should().ContainSingle().Which.Case.Should().BeNull();
    }
}
