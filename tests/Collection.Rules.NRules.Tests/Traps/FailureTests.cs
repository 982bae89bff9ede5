using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using NRules;

namespace Collection.Rules.NRules.Tests.Traps;

/// <summary>A condition that throws stops NRules in the middle of its network, and its message names neither rule nor event.</summary>
public sealed class FailureTests
{
    private static readonly ISessionFactory WithBadCondition = Given.Rules.CompileToNRules(new NRulesOptions
    {
        OwnRules = Own.Built<JudgedEvent>(("own.bad", judged => ((PhoneCall)judged.Event).FromNumber!.Length > 3, (context, judged) => Nothing())),
    });

    private static readonly ISessionFactory WithBadConditionOnCalls = Given.Rules.CompileToNRules(new NRulesOptions
    {
        OwnRules = Own.Built<PhoneCall>(("own.bad", call => call.DurationSeconds!.Value > 3, (context, call) => Nothing())),
    });

    private static readonly ISessionFactory WithBadAction = Given.Rules.CompileToNRules(new NRulesOptions
    {
        OwnRules = Own.Built<Finding>(("own.bad", finding => finding.EventId == "E1", (context, finding) => Throw(finding))),
    });

    [Fact]
    public void A_condition_that_throws_names_rule_and_event_and_leaves_no_findings_to_read()
    {
        ISession session = WithBadCondition.CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1")]);

        RuleEvaluationException failure = FluentActions.Invoking(() => session.Audit()).Should().Throw<RuleEvaluationException>().Which;
        failure.RuleId.Should().Be("own.bad");
        failure.EventId.Should().Be("E1");
        failure.InnerException.Should().BeOfType<NullReferenceException>();
        FluentActions.Invoking(() => session.Findings()).Should().Throw<InvalidOperationException>().WithMessage("*use a new one*");
        FluentActions.Invoking(() => session.Audit()).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => session.InsertRecords([Given.Call("E2")])).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void A_condition_that_throws_while_records_are_inserted_names_rule_and_event_too()
    {
        ISession session = WithBadConditionOnCalls.CreateSession();

        FluentActions.Invoking(() => session.InsertRecords([Given.Case(), Given.Call("E1"), Given.Call("E2")]))
            .Should().Throw<RuleEvaluationException>().Which.EventId.Should().Be("E1");
        FluentActions.Invoking(() => session.Audit()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Where_NRules_itself_fires_the_inner_exception_names_rule_and_event()
    {
        ISession session = WithBadCondition.CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1")]);

        FluentActions.Invoking(() => session.Fire()).Should().Throw<RuleLhsExpressionEvaluationException>()
            .WithInnerException<RuleEvaluationException>().WithMessage("Rule own.bad failed on event E1.");
    }

    [Fact]
    public void A_condition_that_the_app_takes_for_unmet_where_it_throws_leaves_the_findings_whole()
    {
        ISession session = WithBadCondition.CreateSession();
        session.Events.LhsExpressionFailedEvent += (_, failure) => failure.IsHandled = true;
        session.InsertAll([Given.Case(), Given.Call("E1")]);

        session.Audit().SequenceEqual(Direct(Given.Case(), Given.Call("E1")), FindingComparer.Instance).Should().BeTrue();
    }

    [Fact]
    public void An_action_that_throws_names_rule_and_event_and_the_findings_are_whole_after_it()
    {
        ISession session = WithBadAction.CreateSession();
        session.InsertAll([Given.Case(), Given.Call("E1")]);

        RuleEvaluationException failure = FluentActions.Invoking(() => session.Audit()).Should().Throw<RuleEvaluationException>().Which;
        failure.RuleId.Should().Be("own.bad");
        failure.EventId.Should().Be("E1");
        AuditToTheEnd(session).SequenceEqual(Direct(Given.Case(), Given.Call("E1")), FindingComparer.Instance).Should().BeTrue();
    }

    [Fact]
    public void A_rule_of_law_that_fails_is_named_with_the_event_and_leaves_no_finding_of_its_case_until_that_is_mended()
    {
        PhoneCall claim = Given.Call("E1") with { Said = new Said { Amount = new Money(20000m, "CNY") } };
        PhoneCall other = Given.Call("E2", caseId: "C-2");
        var beyondMeasure = new BalancePosted { Id = "B1", CaseId = "C-1", At = Given.Noon.AddHours(-1), AsOf = new DateOnly(2026, 5, 14), Balance = new Money(decimal.MaxValue, "CNY") };
        CollectionRecord[] sound = [Given.Case(), claim, Given.Case("C-2"), other];
        ImmutableArray<Finding> expected = RuleEvaluator.Create(Packs.Past).Evaluate(sound).Findings;
        ISession session = Packs.Past.CompileToNRules().CreateSession();
        session.InsertAll(sound);
        session.Audit().Should().Contain(f => f.CaseId == "C-1").And.HaveCount(expected.Length);

        session.Insert(beyondMeasure);
        RuleEvaluationException failure = FluentActions.Invoking(() => session.Audit()).Should().Throw<RuleEvaluationException>().Which;

        failure.RuleId.Should().Be("past.balance.above");
        failure.EventId.Should().Be("E1");
        session.Query<UnjudgedCase>().AsEnumerable().Should().ContainSingle(c => c.CaseId == "C-1" && c.Reason == UnjudgedReason.Failed);
        session.Query<Finding>().AsEnumerable().Should().NotBeEmpty().And.OnlyContain(f => f.CaseId == "C-2", "nothing half judged is left");
        FluentActions.Invoking(() => session.Audit()).Should().Throw<InputException>().Which.Problems.Should().ContainSingle(p => p.RecordId == "C-1");

        session.Retract(beyondMeasure);
        session.Audit().SequenceEqual(expected, FindingComparer.Instance).Should().BeTrue();
    }

    [Fact]
    public void Records_that_contradict_each_other_withdraw_the_case_until_one_of_them_goes()
    {
        ISession session = Given.Rules.CompileToNRules().CreateSession();
        PhoneCall other = Given.Call("E1", to: "D1");
        session.InsertAll([Given.Case(), Given.Call("E1"), other]);

        FluentActions.Invoking(() => session.Audit()).Should().Throw<InputException>().Which.Problems.Should().ContainSingle(p => p.RecordId == "E1");
        session.Query<Finding>().AsEnumerable().Should().BeEmpty();
        session.Query<UnjudgedCase>().AsEnumerable().Should().ContainSingle(c => c.Reason == UnjudgedReason.Contradictory);

        session.Retract(other);
        session.Audit().SequenceEqual(Direct(Given.Case(), Given.Call("E1")), FindingComparer.Instance).Should().BeTrue();
    }

    private static ImmutableArray<Finding> Direct(params CollectionRecord[] records) => RuleEvaluator.Create(Given.Rules).Evaluate(records).Findings;

    private static ImmutableArray<Finding> AuditToTheEnd(ISession session)
    {
        while (true)
        {
            try
            {
                return session.Audit();
            }
            catch (RuleEvaluationException)
            {
                // Each finding on E1 fails once; NRules does not try an action again.
            }
        }
    }

    private static void Throw(Finding finding) => throw new NotSupportedException(finding.RuleId);

    private static void Nothing()
    {
    }
}
