using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Diagnostics;
using Collection.Rules.Evaluation;
using Collection.Rules.Findings;
using Collection.Rules.Testing;
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
