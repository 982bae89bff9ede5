using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Options;
using Collection.Rules.Cli.Output;
using Collection.Rules.Testing;

namespace Collection.Rules.Cli.Test;

/// <summary>The verb test: runs the tests beside the rules and measures what they reach.</summary>
internal static class TestCommand
{
    private const string Description = "Runs the tests that stand beside the rules, and measures on request what they reach.";

    public static Command Create(CliConsole console, CancellationToken cancellation)
    {
        var options = new TestOptions();
        var command = new Command("test", Description);
        options.AddTo(command);
        command.SetAction(result =>
        {
            int RunOnce() => Run(result, options, console, cancellation);
            return result.GetValue(options.Watch)
                ? new TestWatch(options.Source.Selection.FoldersIn(result)[0], console, cancellation).Run(RunOnce)
                : RunOnce();
        });
        return command;
    }

    private static int Run(ParseResult result, TestOptions options, CliConsole console, CancellationToken cancellation)
    {
        RuleSet rules = options.Source.LoadRules(result, console);
        ImmutableArray<Rule> chosen = ChosenIn(result, options, rules);
        ImmutableArray<Rule> written = [.. chosen.Where(r => r.TightenedFrom is null)];
        TestMeasures measures = options.MeasuresIn(result);
        var progress = new ProgressLine(console);
        int done = 0;
        ImmutableArray<RuleTestReport> reports = new RuleTester(rules).Test(
            written,
            measures,
            rule => progress.Show($"{Interlocked.Increment(ref done)}/{written.Length}  {rule.Id}"),
            cancellation);
        progress.Clear();
        var outcome = new TestOutcome { Rules = rules, Measures = measures, Reports = reports, Tightened = [.. chosen.Except(written)] };
        Language language = options.Source.LanguageIn(result, console);
        ReportTarget.Write(console, path: null, output => Write(outcome, result.GetValue(options.Format), language, console, output));
        return outcome.HasPassed ? ExitCode.Success : ExitCode.BadInput;
    }

    private static ImmutableArray<Rule> ChosenIn(ParseResult result, TestOptions options, RuleSet rules)
    {
        ImmutableArray<string> ids = RuleNames.Split(result.GetValue(options.Rules));
        ImmutableArray<Rule> chosen = ids.IsEmpty
            ? options.Source.RulesIn(rules, result)
            : [.. ids.Select(id => RuleNames.Find(rules, id))];
        return chosen.IsEmpty
            ? throw CommandFailedException.BadInput($"{options.Source.PathIn(result) ?? "所选规则包"}中没有可测试的规则", $"there is no rule to test in {options.Source.PathIn(result) ?? "these packs"}")
            : chosen;
    }

    private static void Write(TestOutcome outcome, TestFormat? format, Language language, CliConsole console, Stream output)
    {
        switch (format)
        {
            case TestFormat.Json:
                Json.TestReportJson.Write(outcome, output);
                break;
            case TestFormat.Junit:
                TestJunit.Write(outcome, language, output);
                break;
            default:
                TestText.Write(outcome, language, console, output);
                break;
        }
    }
}
