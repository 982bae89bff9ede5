using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Findings;
using Collection.Rules.Telemetry;

namespace Collection.Rules.Evaluation;

/// <summary>Judges all events of a case, and tells those who measure.</summary>
internal static class WholeCase
{
    /// <summary>The findings, by time, event and rule.</summary>
    /// <exception cref="OperationCanceledException">The evaluation was stopped.</exception>
    /// <exception cref="RuleEvaluationException">A rule failed.</exception>
    public static ImmutableArray<Finding> Judge(CaseFile file, CompiledRuleSet compiled, CancellationToken cancellation)
    {
        long started = RuleTelemetry.Start();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        new CaseEvaluation(compiled).Evaluate(file, findings.Add, cancellation);
        ImmutableArray<Finding> all = findings.ToImmutable();
        RuleTelemetry.Record("case", started, file.Events.Length, all, compiled.Source);
        return all;
    }
}
