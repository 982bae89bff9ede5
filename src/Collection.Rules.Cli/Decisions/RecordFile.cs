using System.Collections.Immutable;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Decisions;

namespace Collection.Rules.Cli.Decisions;

/// <summary>Writes a decision record beside a report; it appears only when it is complete.</summary>
internal static class RecordFile
{
    /// <param name="console">Where the run writes.</param>
    /// <param name="path">The file; null for none.</param>
    /// <param name="header">What the findings rest on.</param>
    /// <param name="judge">Hands the findings over; null where there is no record.</param>
    public static void Write(CliConsole console, string? path, Func<DecisionHeader> header, Action<IFindingSink?> judge)
    {
        if (path is null)
        {
            judge(null);
            return;
        }

        ReportTarget.Write(console, path, output =>
        {
            using var writer = new DecisionRecordWriter(output, header());
            judge(new RecordSink(writer));
            writer.Complete();
        });
    }

    public static DecisionInputs InputsOf(StoredInput input, ImmutableArray<string> names) => new()
    {
        Digest = input.Store.Digest(),
        Names = names,
        Cases = input.Tally.Cases,
        Events = input.Tally.Events,
    };
}
