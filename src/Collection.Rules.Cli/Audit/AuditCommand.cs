using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Cli.Decisions;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Options;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Compilation;
using Collection.Rules.Decisions;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Audit;

/// <summary>The verb audit: judges all events and reports what was unlawful, or may have been.</summary>
internal static class AuditCommand
{
    private const int ListedProblems = 20;

    private const string Description = "Judges every act of collection in the records and reports those that were unlawful or may have been.";

    public static Command Create(CliConsole console, CancellationToken cancellation)
    {
        var options = new AuditOptions();
        var command = new Command("audit", Description);
        options.AddTo(command);
        command.SetAction(result => Run(result, options, console, cancellation));
        return command;
    }

    private static int Run(ParseResult result, AuditOptions options, CliConsole console, CancellationToken cancellation)
    {
        ImmutableArray<string> files = options.Source.FilesIn(result);
        string? path = result.GetValue(options.Output);
        string? recordPath = result.GetValue(options.Record);
        ReportTarget.Check("--output", path, files);
        ReportTarget.Check("--record", recordPath, path is null ? files : [.. files, path]);
        RuleSet rules = options.Source.LoadRules(result, console);
        ImmutableArray<string> only = [.. RuleNames.Split(result.GetValue(options.Rules)).Select(id => RuleNames.FindApplied(rules, id).Id)];
        var progress = new ProgressLine(console);
        using StoredInput input = ReadInput(result, options, console, progress, cancellation);
        var compiled = CompiledRuleSet.Compile(rules, zone: null, only);
        var context = new ReportContext
        {
            Language = options.Source.LanguageIn(result, console),
            Rules = rules,
            Applied = compiled.Rules,
            Input = input.Tally,
            ShowsAll = result.GetValue(options.ShowsAll),
            Terminal = path is null ? console : null,
        };
        var run = new AuditRun(compiled, progress, cancellation)
        {
            Weakest = result.GetValue(options.Weakest) ?? Verdict.Undetermined,
            Jobs = result.GetValue(options.Jobs) ?? Environment.ProcessorCount,
        };
        ReportFormat format = result.GetValue(options.Format) ?? ReportFormat.Text;
        using AuditDigest digest = new(run.Weakest, ShownIn(format, context));
        Func<DecisionHeader> header = () =>
            DecisionHeader.Of(DecisionRecord.AuditKind, compiled, RecordFile.InputsOf(input, files), run.Weakest, MaskOption.In(result, options.Mask));
        ReportTarget.Write(console, path, output => RecordFile.Write(console, recordPath, header, record =>
        {
            using IAuditReport report = ReportOf(format, context, output);
            run.Judge(input, digest, record is null ? [report] : [report, record]);
            report.Complete(digest);
        }));
        // Whoever reads that something was found takes it that all was judged.
        return input.Tally.SkippedLines > 0 ? ExitCode.BadInput
            : digest.Strongest <= result.GetValue(options.FailOn) ? ExitCode.Found
            : ExitCode.Success;
    }

    private static StoredInput ReadInput(
        ParseResult result,
        AuditOptions options,
        CliConsole console,
        ProgressLine progress,
        CancellationToken cancellation)
    {
        bool skips = result.GetValue(options.OnError) == OnError.Skip;
        int listed = result.GetValue(options.ShowsAll) ? int.MaxValue : ListedProblems;
        var problems = new ProblemLog(console, skips, listed);
        StoredInput input = new InputReader(console, problems, progress, cancellation).Open(options.Source.FilesIn(result));
        if (input.Tally.Cases == 0)
        {
            input.Dispose();
            throw CommandFailedException.BadInput("输入中没有记录；空的导出文件不说明没有问题", "the input holds no record; an empty export is no clean one");
        }

        if (input.Tally.SkippedLines > 0)
        {
            console.WriteError(
                $"共{input.Tally.Lines}行，跳过{input.Tally.SkippedLines}行；原因见报告",
                $"{input.Tally.SkippedLines} of {input.Tally.Lines} lines skipped; the report lists why");
        }

        return input;
    }

    private static ShownFindings ShownIn(ReportFormat format, ReportContext context) => format switch
    {
        ReportFormat.Text or ReportFormat.Markdown => ShownFindings.First(context),
        _ => ShownFindings.None(context),
    };

    private static IAuditReport ReportOf(ReportFormat format, ReportContext context, Stream output) => format switch
    {
        ReportFormat.Json => new JsonReport(context, output),
        ReportFormat.Ndjson => new NdjsonReport(context, output),
        ReportFormat.Markdown => new MarkdownReport(context, output),
        ReportFormat.Sarif => new SarifReport(context, output),
        _ => new TextReport(context, output),
    };
}
