using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Diagnostics;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Testing;
using Collection.Rules.Tests.Conditions;
using Collection.Rules.Tests.Loading;
using Collection.Rules.Tests.RuleCases;
using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Evaluation;

public sealed class CaseEvaluationTests
{
    [Fact]
    public void All_rules_asked_at_once_find_what_each_finds_alone()
    {
        var compiled = CompiledRuleSet.Compile(ChinaPack.Rules, zone: null, only: []);
        var runner = new RuleTestRunner(compiled);

        var acts = compiled.Rules.SelectMany(rule => runner.Read(rule, new DiagnosticBag())).ToImmutableArray();

        acts.Should().NotBeEmpty();
        acts.Where(act => DisagreeOn(act, compiled)).Select(act => act.Position.ToString()).Should().BeEmpty();
    }

    [Fact]
    public void Of_two_rules_that_fail_the_one_asked_is_named()
    {
        const string BeyondMeasure = "{ said.amount: { more_than: { sum: [ { fact: ledger.balance }, \"10.00 CNY\" ] } } }";
        var compiled = CompiledRuleSet.Compile(
            GivenPack.Good(GivenCondition.RuleOf(BeyondMeasure), GivenCondition.RuleOf(BeyondMeasure, "us.given.second")),
            zone: null,
            only: []);
        var balance = Given.Balance("B1", "2026-06-01T00:00:00+08:00", "1.00 CNY", "2026-06-02") with { Balance = new Money(decimal.MaxValue, "CNY") };
        var evaluation = new CaseEvaluation(compiled);
        CaseFile file = CaseAssembler.Assemble([Given.Case, balance, Given.Act with { Said = new Said { Amount = new Money(20000m, "CNY") } }], allowUnknownCases: false).Single();
        EventContext context = evaluation.Reach(file, Given.ActId, look: null);

        foreach (Rule rule in compiled.Rules)
        {
            evaluation.Invoking(e => e.Judge(context, rule)).Should().Throw<RuleEvaluationException>().Which.RuleId.Should().Be(rule.Id);
        }
    }

    private static bool DisagreeOn(RuleTestCase act, CompiledRuleSet compiled)
    {
        var evaluation = new CaseEvaluation(compiled);
        EventContext context = evaluation.Reach(RuleTestRunner.FileOf(act), act.ActId, look: null);
        (string, Verdict)[] together = [.. evaluation.Judge(context).Select(f => (compiled.Rules[f.Rule].Id, f.Finding.Verdict))];
        IEnumerable<(string, Verdict)> alone = compiled.Rules
            .Select(rule => evaluation.Judge(context, rule))
            .OfType<Finding>()
            .Select(finding => (finding.RuleId, finding.Verdict));
        return !together.SequenceEqual(alone);
    }
}
