using System.Collections.Immutable;
using Collection.Rules.Cli.Input;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Audit;

/// <summary>The findings of an audit, found anew each time they are asked for.</summary>
/// <remarks>Judging twice is cheaper than holding the findings of a hundred thousand events.</remarks>
internal sealed class FindingStream(CompiledRuleSet compiled, InputData input, ProgressLine progress, CancellationToken cancellation)
{
    /// <summary>The rules that are applied, by id.</summary>
    public ImmutableArray<Rule> Rules => compiled.Rules;

    /// <summary>The weakest verdict that is reported.</summary>
    public Verdict Weakest { get; init; } = Verdict.Undetermined;

    /// <summary>Hands over every finding, by case, time, event and rule.</summary>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public void ForEach(Action<Finding> use)
    {
        void Report(Finding finding)
        {
            progress.Tick("findings");
            use(finding);
        }

        foreach (CaseFile file in input.Cases)
        {
            new CaseEvaluation(compiled).Evaluate(file, Report, cancellation);
        }

        progress.Clear();
    }

    /// <summary>Hands over the findings that are reported.</summary>
    public void ForEachReported(Action<Finding> use) => ForEach(finding =>
    {
        if (finding.Verdict <= Weakest)
        {
            use(finding);
        }
    });
}
