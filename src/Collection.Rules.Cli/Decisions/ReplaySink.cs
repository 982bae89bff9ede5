using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Decisions;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Decisions;

/// <summary>Holds findings against a decision record, one case at a time.</summary>
internal sealed class ReplaySink(FindingsComparison comparison) : IFindingSink
{
    private readonly List<Finding> current = [];

    /// <inheritdoc />
    public void Add(Finding finding, RecordPlace place)
    {
        if (current.Count > 0 && !string.Equals(current[0].CaseId, finding.CaseId, StringComparison.Ordinal))
        {
            CompareCase();
        }

        current.Add(finding);
    }

    public void Complete()
    {
        CompareCase();
        comparison.Complete();
    }

    private void CompareCase()
    {
        if (current.Count > 0)
        {
            comparison.Add(current[0].CaseId, current);
            current.Clear();
        }
    }
}
