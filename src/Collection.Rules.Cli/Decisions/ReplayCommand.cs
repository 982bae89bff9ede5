using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Cli.Audit;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Compilation;
using Collection.Rules.Decisions;

namespace Collection.Rules.Cli.Decisions;

/// <summary>The verb replay: judges the records of a decision again and shows what comes out differently.</summary>
internal static class ReplayCommand
{
    private const int ListedDifferences = 20;

    private const string Description = "Judges the records of a decision record again, and shows what it rests on differently now and which findings differ.";

    public static Command Create(CliConsole console, CancellationToken cancellation)
    {
        var options = new ReplayOptions();
        var command = new Command("replay", Description);
        options.AddTo(command);
        command.SetAction(result => Run(result, options, console, cancellation));
        return command;
    }

    private static int Run(ParseResult result, ReplayOptions options, CliConsole console, CancellationToken cancellation)
    {
        string path = result.GetRequiredValue(options.Record);
        RuleSet rules = options.Source.LoadRules(result, console);
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        using var record = new DecisionRecordReader(file, path);
        ImmutableArray<string> files = options.Source.FilesIn(result) is { IsEmpty: false } named ? named : record.Header.Inputs;
        Func<StreamWriter, ReplayText> textOn = page =>
            new ReplayText(page, result.GetValue(options.ShowsAll) ? int.MaxValue : ListedDifferences, options.Source.LanguageIn(result, console));
        bool isSame = string.Equals(record.Header.Kind, DecisionRecord.GateKind, StringComparison.Ordinal)
            ? AskAgain(record, path, rules, files, textOn, console, cancellation)
            : JudgeAgain(record, rules, files, textOn, console, cancellation);
        return isSame ? ExitCode.Success : ExitCode.Found;
    }

    private static bool AskAgain(
        DecisionRecordReader record,
        string path,
        RuleSet rules,
        ImmutableArray<string> files,
        Func<StreamWriter, ReplayText> textOn,
        CliConsole console,
        CancellationToken cancellation)
    {
        ReplayReport report = GateReplay.Run(record, path, rules, files, console, cancellation);
        ImmutableArray<string> absent = RecordedRules.AbsentFrom(rules, record.Header);
        Write(console, textOn, text =>
        {
            text.WriteAbsent(absent);
            text.WriteGate(report);
        });
        return report.IsSame;
    }

    private static bool JudgeAgain(
        DecisionRecordReader record,
        RuleSet rules,
        ImmutableArray<string> files,
        Func<StreamWriter, ReplayText> textOn,
        CliConsole console,
        CancellationToken cancellation)
    {
        record.Require(DecisionRecord.AuditKind);
        CompiledRuleSet compiled = CompiledRuleSet.Compile(rules, record.Header.AssumedZone, RecordedRules.In(rules, record.Header));
        var progress = new ProgressLine(console);
        var problems = ProblemLog.WithoutSkipping(console);
        using StoredInput input = new InputReader(console, problems, progress, cancellation).Open(files);
        DecisionHeader now = DecisionHeader.Of(record.Header.Kind, compiled, RecordFile.InputsOf(input, files), record.Header.MinVerdict, record.Header.Masked);
        bool isSame = false;
        Write(console, textOn, text =>
        {
            text.WriteAbsent(RecordedRules.AbsentFrom(rules, record.Header));
            text.WriteCircumstances(HeaderComparison.Of(record.Header, now));
            if (!string.Equals(now.InputsDigest, record.Header.InputsDigest, StringComparison.Ordinal))
            {
                text.WriteOtherInputs();
                return;
            }

            Compare(record, compiled, input, progress, text, cancellation);
            text.WriteResult(input.Tally.Events);
            isSame = text.Count == 0;
        });
        return isSame;
    }

    private static void Write(CliConsole console, Func<StreamWriter, ReplayText> textOn, Action<ReplayText> write) =>
        ReportTarget.Write(console, path: null, output =>
        {
            using var page = new StreamWriter(output, CliConsole.Encoding, leaveOpen: true) { NewLine = "\n" };
            write(textOn(page));
        });

    private static void Compare(
        DecisionRecordReader record,
        CompiledRuleSet compiled,
        StoredInput input,
        ProgressLine progress,
        ReplayText text,
        CancellationToken cancellation)
    {
        using var comparison = new FindingsComparison(record, text.Add);
        var sink = new ReplaySink(comparison);
        var run = new AuditRun(compiled, progress, cancellation) { Weakest = record.Header.MinVerdict };
        using var digest = new AuditDigest(run.Weakest, new ShownFindings(0, compiled.Source, Language.En));
        run.Judge(input, digest, sink);
        sink.Complete();
    }
}
