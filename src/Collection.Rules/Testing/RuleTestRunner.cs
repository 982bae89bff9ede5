using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Diagnostics;
using Collection.Rules.Evaluation;
using Collection.Rules.Events.Json;
using Collection.Rules.Findings;
using Collection.Rules.Loading;

namespace Collection.Rules.Testing;

/// <summary>Runs the tests beside the rules of a set.</summary>
/// <remarks>Thread-safe. Each test goes both ways: the explained verdict, and the compiled one that an audit uses.</remarks>
internal sealed class RuleTestRunner
{
    private readonly CompiledRuleSet compiled;

    public RuleTestRunner(RuleSet rules)
    {
        compiled = CompiledRuleSet.Compile(rules, zone: null, only: []);
    }

    /// <summary>Reads the tests of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="diagnostics">Where mistakes in the tests go.</param>
    public ImmutableArray<RuleTestCase> Read(Rule rule, DiagnosticBag diagnostics) =>
        RuleTestReader.Read(rule, compiled.Source, diagnostics);

    public RuleTestResult Run(RuleTestCase test)
    {
        var assembler = new CaseAssembler();
        foreach (Events.CollectionRecord record in test.Records)
        {
            assembler.Add(record, test.Position.Path, test.Position.Line);
        }

        CaseFile file = assembler.Build(allowUnknownCases: false, out ImmutableArray<InputProblem> problems) is [{ } single]
            ? single
            : throw new InputException(problems);
        Finding actual = new CaseEvaluation(compiled).Explain(file, test.ActId, test.Rule);
        Verdict? audited = Audit(file, test);
        return new RuleTestResult { Test = test, Actual = actual, Failures = [.. Differences(test, actual, audited)] };
    }

    /// <summary>The verdict an audit reports for the act; null for none.</summary>
    private Verdict? Audit(CaseFile file, RuleTestCase test)
    {
        Verdict? verdict = null;
        new CaseEvaluation(compiled).Evaluate(
            file,
            finding =>
            {
                bool isAct = string.Equals(finding.EventId, test.ActId, StringComparison.Ordinal);
                verdict = isAct && string.Equals(finding.RuleId, test.Rule.Id, StringComparison.Ordinal) ? finding.Verdict : verdict;
            },
            CancellationToken.None);
        return verdict;
    }

    private static IEnumerable<string> Differences(RuleTestCase test, Finding actual, Verdict? audited)
    {
        if (actual.Verdict != test.Expected)
        {
            yield return $"expected {FindingText.WordOf(test.Expected)}, found {FindingText.WordOf(actual.Verdict)}";
        }

        bool isAudited = test.Rule.Status is RuleStatus.Active or RuleStatus.Review;
        if (isAudited && audited != (actual.IsFinding ? actual.Verdict : null))
        {
            yield return $"the explanation says {FindingText.WordOf(actual.Verdict)}, an audit {(audited is { } verdict ? FindingText.WordOf(verdict) : "nothing")}";
        }

        foreach (string name in test.Because.Where(name => !actual.Elements.Any(e => string.Equals(e.Name, name, StringComparison.Ordinal) && e.Truth == Truth.Proven)))
        {
            yield return $"element '{name}' is not proven";
        }

        foreach (string path in test.Missing.Where(path => !actual.Missing.Contains(path, StringComparer.Ordinal)))
        {
            yield return $"'{path}' is not named as missing; named: {string.Join(", ", actual.Missing)}";
        }

        if (test.By is not null && !string.Equals(test.By, actual.ExcusedBy, StringComparison.Ordinal))
        {
            yield return $"expected to be excused by '{test.By}', found '{actual.ExcusedBy ?? "nothing"}'";
        }
    }
}
