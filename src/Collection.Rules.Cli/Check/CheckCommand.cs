using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Checking;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Packs;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;

namespace Collection.Rules.Cli.Check;

/// <summary>The verb check: lists every mistake and warning in rule files.</summary>
internal static class CheckCommand
{
    private const string Description = """
        Lists every mistake in rule files at its line and column: in the text, the names, the types, the law over time, the logic and the tests.

        Exit codes: 0 no error; 1 warnings, with --fail-on warning; 2 the command line is wrong; 3 errors, in DIR or in the pack around it.
        """;

    public static Command Create(CliConsole console)
    {
        var options = new CheckOptions();
        var command = new Command("check", Description);
        options.AddTo(command);
        command.SetAction(result => result.GetValue(options.Explain) is { } code ? Explain(code, console) : Run(result, options, console));
        return command;
    }

    private static int Run(ParseResult result, CheckOptions options, CliConsole console)
    {
        ImmutableArray<string> folders = options.Selection.FoldersIn(result);
        var diagnostics = new DiagnosticBag();
        ImmutableArray<SourceFile> sources = PackLoader.Sources(options.Selection.PacksIn(result), folders, diagnostics);
        RuleSetLoad load = RuleSetCheck.Run(sources, options.TodayIn(result, console), diagnostics);
        var scope = new CheckScope(options.Selection.PathIn(result), folders);
        ImmutableArray<Diagnostic> meant = [.. load.Diagnostics.Where(scope.Means)];
        CheckFormat format = result.GetValue(options.Format) ?? CheckFormat.Text;
        ReportTarget.Write(console, path: null, output => DiagnosticList.Write(meant, format, console.Language, output));
        int errors = meant.Count(IsError);
        int warnings = meant.Length - errors;
        if (format == CheckFormat.Text)
        {
            int files = sources.Count(f => scope.Holds(f.Path));
            console.WriteError(
                $"{files}个文件：错误{errors}处，警告{warnings}处",
                $"{Phrase.Count(errors, "error", "errors")}, {Phrase.Count(warnings, "warning", "warnings")} in {Phrase.Count(files, "file", "files")}");
        }

        int elsewhere = load.Diagnostics.Count(d => IsError(d) && !scope.Means(d));
        if (elsewhere > 0)
        {
            console.WriteError(
                $"{folders[0]} 的其他文件中有错误{elsewhere}处；以其为据的内容无法检查",
                $"elsewhere in {folders[0]}: {Phrase.Count(elsewhere, "error", "errors")}; what rests on it could not be checked");
        }

        return errors + elsewhere > 0 ? ExitCode.BadInput
            : warnings > 0 && result.GetValue(options.FailOn) == FailOn.Warning ? ExitCode.Found
            : ExitCode.Success;
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    private static int Explain(string code, CliConsole console)
    {
        string page = DiagnosticPages.Find(code)
            ?? throw CommandFailedException.Usage($"--explain: there is no diagnostic '{code}'{Options.Suggestion.Of(code, DiagnosticPages.Codes)}");
        ReportTarget.Write(console, path: null, output => output.Write(CliConsole.Encoding.GetBytes(page)));
        return ExitCode.Success;
    }
}
