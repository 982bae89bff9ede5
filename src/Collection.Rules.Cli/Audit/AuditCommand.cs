using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Options;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Compilation;
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
        ReportTarget.Check(path, files);
        RuleSet rules = options.Source.LoadRules(result, console);
        ImmutableArray<string> only = [.. RuleNames.Split(result.GetValue(options.Rules)).Select(id => RuleNames.FindApplied(rules, id).Id)];
        var progress = new ProgressLine(console);
        InputData input = ReadInput(result, options, console, progress, cancellation);
        var findings = new FindingStream(CompiledRuleSet.Compile(rules, zone: null, only), input, progress, cancellation)
        {
            Weakest = result.GetValue(options.Weakest) ?? Verdict.Undetermined,
        };
        var context = new ReportContext
        {
            Language = options.Source.LanguageIn(result, console),
            Rules = rules,
            Applied = findings.Rules,
            Input = input,
            ShowsAll = result.GetValue(options.ShowsAll),
            Terminal = path is null ? console : null,
        };
        IAuditReport report = ReportOf(result.GetValue(options.Format) ?? ReportFormat.Text);
        AuditDigest digest = AuditDigest.Of(findings, report.KeptPerVerdict(context.ShowsAll));
        ReportTarget.Write(console, path, output => report.Write(digest, findings, context, output));
        return digest.Strongest <= result.GetValue(options.FailOn) ? ExitCode.Found
            : input.SkippedLines > 0 ? ExitCode.BadInput
            : ExitCode.Success;
    }

    private static InputData ReadInput(
        ParseResult result,
        AuditOptions options,
        CliConsole console,
        ProgressLine progress,
        CancellationToken cancellation)
    {
        bool skips = result.GetValue(options.OnError) == OnError.Skip;
        int listed = result.GetValue(options.ShowsAll) ? int.MaxValue : ListedProblems;
        var problems = new ProblemLog(console, skips, listed);
        InputData input = new InputReader(console, problems, progress, cancellation).Read(options.Source.FilesIn(result));
        if (input.Cases.IsEmpty)
        {
            throw CommandFailedException.BadInput("the input holds no record; an empty export is no clean one");
        }

        if (input.SkippedLines > 0)
        {
            console.WriteError($"{input.SkippedLines} of {input.Lines} lines skipped; the report lists why");
        }

        return input;
    }

    private static IAuditReport ReportOf(ReportFormat format) => format switch
    {
        ReportFormat.Json => new JsonReport(),
        ReportFormat.Ndjson => new NdjsonReport(),
        ReportFormat.Markdown => new MarkdownReport(),
        ReportFormat.Sarif => new SarifReport(),
        _ => new TextReport(),
    };
}
