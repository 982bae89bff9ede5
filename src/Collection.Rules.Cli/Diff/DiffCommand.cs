using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Options;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Packs;
using Collection.Rules.Cli.Reports;

namespace Collection.Rules.Cli.Diff;

/// <summary>The verb diff: what is not the same in two sets of rules, and which verdicts that changes.</summary>
internal static class DiffCommand
{
    private const string Description = "Compares two packs or folders of rules: rules, provisions, parameters, and over records the verdicts. Gives exit code 0 if nothing differs, otherwise 1.";

    public static Command Create(CliConsole console, CancellationToken cancellation)
    {
        var options = new DiffOptions();
        var command = new Command("diff", Description);
        options.AddTo(command);
        command.SetAction(result => Run(result, options, console, cancellation));
        return command;
    }

    private static int Run(ParseResult result, DiffOptions options, CliConsole console, CancellationToken cancellation)
    {
        ImmutableArray<string> packs = PackOption.In(result, options.Packs);
        RuleSet before = Load(result.GetRequiredValue(options.Before), packs, console);
        RuleSet after = Load(result.GetRequiredValue(options.After), packs, console);
        var differences = new SetComparer(before, after);
        ImmutableArray<VerdictChange>? verdicts = result.GetValue(options.Over) is { Length: > 0 } files
            ? VerdictComparer.Compare(before, after, Read([.. files], console, cancellation), cancellation)
            : null;
        bool isSame = differences.Rules.IsEmpty && differences.Provisions.IsEmpty && differences.Parameters.IsEmpty && verdicts is null or { IsEmpty: true };
        Language language = result.GetValue(options.Language) ?? console.Language;
        ReportTarget.Write(console, path: null, output =>
        {
            using var page = new TextPage(output, language, console);
            Write(page, differences, verdicts, language);
            if (isSame)
            {
                page.Paragraph(0, Phrase.Of(language, "没有差异。", "Nothing differs."));
            }
        });
        return isSame ? ExitCode.Success : ExitCode.Found;
    }

    private static void Write(TextPage page, SetComparer differences, ImmutableArray<VerdictChange>? verdicts, Language language)
    {
        DiffText.Write(page, Phrase.Of(language, "规则", "Rules"), differences.Rules, language);
        DiffText.Write(page, Phrase.Of(language, "规定", "Provisions"), differences.Provisions, language);
        DiffText.Write(page, Phrase.Of(language, "参数", "Parameters"), differences.Parameters, language);
        if (verdicts is { } changes)
        {
            DiffText.Write(page, changes, language);
        }
    }

    /// <summary>A pack by its id, or a folder on top of the packs, which it may replace.</summary>
    private static RuleSet Load(string name, ImmutableArray<string> packs, CliConsole console) =>
        PackLoader.EmbeddedPacks.Contains(name, StringComparer.Ordinal) && !Directory.Exists(name)
            ? PackLoader.Load([name], [], console)
            : PackLoader.Load(packs, [name], console);

    private static InputData Read(ImmutableArray<string> files, CliConsole console, CancellationToken cancellation)
    {
        var problems = ProblemLog.WithoutSkipping(console);
        return new InputReader(console, problems, new ProgressLine(console), cancellation).Read(files);
    }
}
