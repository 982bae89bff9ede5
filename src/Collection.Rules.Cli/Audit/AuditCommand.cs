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
        bool showsAll = result.GetValue(options.ShowsAll);
        var problems = new ProblemLog(console, result.GetValue(options.OnError) == OnError.Skip, showsAll ? int.MaxValue : ListedProblems);
        InputData input = new InputReader(console, problems, cancellation).Read(files);
        if (input.SkippedLines > 0)
        {
            console.WriteError($"{input.SkippedLines} of {input.Lines} lines skipped; the report lists why");
        }

        var findings = new FindingStream(CompiledRuleSet.Compile(rules, zone: null, only), input, cancellation)
        {
            Weakest = result.GetValue(options.Weakest) ?? Verdict.Undetermined,
        };
        var context = new ReportContext
        {
            Language = options.Source.LanguageIn(result, console),
            Rules = rules,
            Applied = findings.Rules,
            Input = input,
            ShowsAll = showsAll,
            Terminal = path is null ? console : null,
        };
        IAuditReport report = ReportOf(result.GetValue(options.Format) ?? ReportFormat.Text);
        AuditDigest digest = AuditDigest.Of(findings, report.KeptPerVerdict(showsAll));
        ReportTarget.Write(console, path, output => report.Write(digest, findings, context, output));
        return digest.Strongest <= result.GetValue(options.FailOn) ? ExitCode.Found : ExitCode.Success;
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
