using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Diagnostics;
using Collection.Rules.Evaluation;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using Collection.Rules.Gating;
using Collection.Rules.Timelines;
using Collection.Rules.Testing.Gates;

namespace Collection.Rules.Testing;

/// <summary>Runs the tests beside the rules of a set.</summary>
/// <remarks>Thread-safe. Each test goes both ways: the explained verdict, and the compiled one that an audit uses.</remarks>
internal sealed class RuleTestRunner(CompiledRuleSet compiled)
{
    private readonly GateTester gates = new(compiled);

    /// <summary>Reads the tests of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="diagnostics">Where mistakes in the tests go.</param>
    public ImmutableArray<RuleTestCase> Read(Rule rule, DiagnosticBag diagnostics) =>
        RuleTestReader.Read(rule, compiled.Source, isBroken: _ => false, diagnostics);

    public RuleTestResult Run(RuleTestCase test)
    {
        var evaluation = new CaseEvaluation(compiled);
        EventContext act = evaluation.Reach(FileOf(test), test.ActId, look: null);
        Finding actual = evaluation.Explain(test.Rule, act);
        Verdict? audited = evaluation.Judge(act, test.Rule)?.Verdict;
        GateDecision? decision = test.Gate is null ? null : gates.Decide(test);
        ImmutableArray<LocalizedText> failures =
        [
            .. RuleTestExpectation.Differences(test, actual),
            .. Disagreement(test, actual, audited),
            .. decision is null ? [] : GateTester.Differences(decision, test.Gate!),
        ];
        return new RuleTestResult { Test = test, Actual = actual, Planned = decision, Failures = failures };
    }

    /// <summary>The records of a test as a case.</summary>
    public static CaseFile FileOf(RuleTestCase test)
    {
        var assembler = new CaseAssembler();
        foreach (Events.CollectionRecord record in test.Records)
        {
            assembler.Add(record, test.Position.Path, test.Position.Line);
        }

        return assembler.Build(allowUnknownCases: false, out ImmutableArray<InputProblem> problems) is [{ } single]
            ? single
            : throw new InputException(problems);
    }

    /// <summary>What the explained verdict and the audited one say differently of one act.</summary>
    private static IEnumerable<LocalizedText> Disagreement(RuleTestCase test, Finding actual, Verdict? audited)
    {
        bool isAudited = test.Rule.Status is RuleStatus.Active or RuleStatus.Review;
        if (isAudited && audited != (actual.IsFinding ? actual.Verdict : null))
        {
            yield return new LocalizedText
            {
                Zh = $"逐项说明得出{RuleTestExpectation.Zh(actual.Verdict)}，审查得出{(audited is { } found ? RuleTestExpectation.Zh(found) : "无")}",
                En = $"the explanation says {FindingText.WordOf(actual.Verdict)}, an audit {(audited is { } verdict ? FindingText.WordOf(verdict) : "nothing")}",
            };
        }
    }
}
