using Collection.Rules.Cli.Input;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>Takes findings one by one, in the order of a report.</summary>
internal interface IFindingSink
{
    void Add(Finding finding, RecordPlace place);
}
