using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Decisions;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Decisions;

/// <summary>Hands findings to a decision record.</summary>
internal sealed class RecordSink(DecisionRecordWriter writer) : IFindingSink
{
    /// <inheritdoc />
    public void Add(Finding finding, RecordPlace place) => writer.Add(finding);
}
