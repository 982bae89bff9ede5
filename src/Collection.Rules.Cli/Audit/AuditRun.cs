using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Compilation;
using Collection.Rules.Findings;
using Collection.Rules.Streaming;

namespace Collection.Rules.Cli.Audit;

/// <summary>Judges stored records case by case, several at once, and hands each finding on once.</summary>
internal sealed class AuditRun(CompiledRuleSet compiled, ProgressLine progress, CancellationToken cancellation)
{
    /// <summary>The weakest verdict that is reported.</summary>
    public Verdict Weakest { get; init; } = Verdict.Undetermined;

    /// <summary>How many cases are judged at once.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Judges everything.</summary>
    /// <param name="input">The records.</param>
    /// <param name="digest">Takes every finding, by case, time, event and rule.</param>
    /// <param name="reports">Take those that are reported, in the same order.</param>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public void Judge(StoredInput input, AuditDigest digest, params ReadOnlySpan<IFindingSink> reports)
    {
        IAsyncEnumerable<JudgedCase<StoredCase>> judged = StreamEvaluation.OfCases(
            input.Store.Cases.ToAsyncEnumerable(),
            stored => stored.ToFile(),
            compiled,
            Jobs,
            cancellation);
        foreach (JudgedCase<StoredCase> entry in judged.ToBlockingEnumerable(cancellation))
        {
            foreach (Finding finding in entry.Findings)
            {
                cancellation.ThrowIfCancellationRequested();
                digest.Add(finding);
                if (finding.Verdict <= Weakest)
                {
                    HandOn(finding, entry.Case, reports);
                }
            }

            progress.Advance("events judged", entry.Case.EventCount, input.Tally.Events);
        }

        progress.Clear();
    }

    private static void HandOn(Finding finding, StoredCase file, ReadOnlySpan<IFindingSink> reports)
    {
        RecordPlace place = file.PlaceOf(finding.EventId);
        foreach (IFindingSink report in reports)
        {
            report.Add(finding, place);
        }
    }
}
