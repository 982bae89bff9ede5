using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests;

public sealed class RuleEvaluatorTests
{
    private static readonly RuleEvaluator Evaluator = RuleEvaluator.Create(GivenPack.Good(GivenCondition.RuleOf("{ direction: outbound }")));

    [Fact]
    public void An_event_of_an_unknown_case_is_refused()
    {
        Action evaluate = () => Evaluator.Report([Given.Act]);

        evaluate.Should().Throw<InputException>().Which.Problems.Should().ContainSingle().Which.Field.Should().Be("case");
    }

    [Fact]
    public void On_request_an_event_of_an_unknown_case_is_judged()
    {
        RuleEvaluator tolerant = RuleEvaluator.Create(
            GivenPack.Good(GivenCondition.RuleOf("{ recipient.is_debtor: true }")),
            new RuleEvaluatorOptions { AllowUnknownCases = true });

        tolerant.Report([Given.Act]).Findings.Should().ContainSingle().Which.Verdict.Should().Be(Verdict.Undetermined);
    }

    [Fact]
    public void A_rule_that_fails_is_named_with_the_event_and_nothing_of_what_it_says()
    {
        RuleEvaluator evaluator = RuleEvaluator.Create(GivenPack.Good(GivenCondition.RuleOf("{ said.amount: { more_than: { sum: [ { fact: ledger.balance }, \"10.00 CNY\" ] } } }")));
        BalancePosted beyondMeasure = Given.Balance("B1", "2026-06-01T00:00:00+08:00", "1.00 CNY", "2026-06-02") with { Balance = new Money(decimal.MaxValue, "CNY") };
        Action evaluate = () => evaluator.Report([Given.Case, beyondMeasure, Given.Act with { Said = new Said { Amount = new Money(20000m, "CNY") } }]);

        RuleEvaluationException failure = evaluate.Should().Throw<RuleEvaluationException>().Which;
        failure.InnerException.Should().BeOfType<OverflowException>();
        failure.Message.Should().Be($"Rule us.given.rule failed on event {Given.ActId}.");
    }

    [Fact]
    public void A_record_given_twice_counts_once() =>
        Evaluator.Report([Given.Case, Given.Act, Given.Act with { Direction = Direction.Outbound }, Given.Case]).EventCount.Should().Be(1);

    [Fact]
    public void A_report_counts_what_was_judged_names_the_packs_and_tells_violations_from_other_findings()
    {
        RuleEvaluator evaluator = RuleEvaluator.Create(GivenPack.Good(
            GivenCondition.RuleOf("{ direction: outbound }"),
            GivenCondition.RuleOf("{ purpose: demand }", "us.given.other")));

        EvaluationReport report = evaluator.Report([Given.Case, Given.Act]);

        report.CaseCount.Should().Be(1);
        report.EventCount.Should().Be(1);
        report.Packs.Select(p => p.Id).Should().Equal("us-regf");
        report.Findings.Select(f => f.Verdict).Should().BeEquivalentTo([Verdict.Violation, Verdict.Undetermined]);
        report.Violations.Select(f => f.RuleId).Should().Equal("us.given.rule");
    }

    [Fact]
    public void An_id_with_two_contents_is_refused_with_both_places()
    {
        Action evaluate = () => Evaluator.Report([Given.Case, Given.Act, Given.Act with { Direction = Direction.Inbound }]);

        evaluate.Should().Throw<InputException>().Which.Problems.Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Line = 3, RecordId = Given.ActId, Field = "id" });
    }

    [Fact]
    public void Only_the_rules_asked_for_are_applied()
    {
        RuleSet rules = GivenPack.Good(GivenCondition.RuleOf("{ direction: outbound }", "us.a.one"), GivenCondition.RuleOf("{ direction: outbound }", "us.b.two"));

        RuleEvaluator.Create(rules, new RuleEvaluatorOptions { Rules = ["us.b.two"] }).Report([Given.Case, Given.Act])
            .Findings.Select(f => f.RuleId).Should().Equal("us.b.two");
    }

    [Fact]
    public void A_rule_that_does_not_exist_is_an_argument_error()
    {
        Action create = () => RuleEvaluator.Create(GivenPack.Good(), new RuleEvaluatorOptions { Rules = ["us.none.such"] });

        create.Should().Throw<ArgumentException>().WithMessage("*us.none.such*");
    }

    [Fact]
    public void A_cancelled_evaluation_returns_nothing()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Action evaluate = () => Evaluator.Evaluate([Given.Case, Given.Act], source.Token);

        evaluate.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void The_zone_of_the_options_goes_before_that_of_the_pack()
    {
        RuleSet rules = GivenPack.Good(GivenCondition.RuleOf("""{ local_time: { inside: { from: "22:00", to: "08:00" } } }"""));
        CollectionCase file = Given.Case with { Debtor = new Debtor { Id = "D1" } };

        Verdict VerdictIn(string? zone) =>
            RuleEvaluator.Create(rules, new RuleEvaluatorOptions { Zone = zone }).Explain([file, Given.Act], Given.ActId, "us.given.rule").Verdict;

        VerdictIn(zone: null).Should().Be(Verdict.Undetermined);
        VerdictIn("Asia/Shanghai").Should().Be(Verdict.NoViolation);
        VerdictIn("America/New_York").Should().Be(Verdict.Violation);
    }

    // More rules than one mask of sixty-four bits holds.
    [Fact]
    public void Rules_beyond_the_sixty_fourth_are_applied()
    {
        string[] ids = [.. Enumerable.Range(100, 130).Select(i => $"us.many.rule-{i}")];
        RuleSet rules = GivenPack.Good([.. ids.Select(id => GivenCondition.RuleOf("{ direction: outbound }", id))]);

        RuleEvaluator.Create(rules).Report([Given.Case, Given.Act]).Findings.Select(f => f.RuleId).Should().BeEquivalentTo(ids);
    }
}
