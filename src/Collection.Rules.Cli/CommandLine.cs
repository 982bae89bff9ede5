using System.CommandLine;
using System.CommandLine.Invocation;
using Collection.Rules.Cli.Audit;
using Collection.Rules.Cli.Check;
using Collection.Rules.Cli.Decisions;
using Collection.Rules.Cli.Diff;
using Collection.Rules.Cli.Docs;
using Collection.Rules.Cli.Explain;
using Collection.Rules.Cli.Format;
using Collection.Rules.Cli.Gate;
using Collection.Rules.Cli.Law;
using Collection.Rules.Cli.List;
using Collection.Rules.Cli.New;
using Collection.Rules.Cli.Options;
using Collection.Rules.Cli.Schema;
using Collection.Rules.Cli.Show;
using Collection.Rules.Cli.Test;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events.Json;
using Collection.Rules.Yaml.Layout;

namespace Collection.Rules.Cli;

/// <summary>The command line: reads it, runs the verb, and turns every outcome into an exit code.</summary>
internal static class CommandLine
{
    private const string Description = """
        Decides which acts of debt collection were unlawful, and by which provision.

        Exit codes:
          0    the run is complete, whatever it found
          1    audit: there is a finding at least as strong as --fail-on; gate: block; check: there are warnings, with --fail-on warning;
               replay: a finding differs, or the records are not those that were judged;
               diff: something differs; fmt --check: a file is not in canonical layout; law --fail-on-stale: a check is stale
          2    the command line is wrong, or names a rule or event that does not exist
          3    the input or the rules cannot be used; every mistake is listed with its place
               (with --on-error skip, the rest is judged and reported, and the code is still 3);
               test: a test fails, or what was measured leaves something open that is not reviewed
          4    gate: hold, since facts are missing or a person must look
          130  interrupted; nothing was reported
        """;

    /// <summary>Runs the tool.</summary>
    /// <param name="args">The arguments, without the name of the tool.</param>
    /// <param name="console">Where it reads and writes.</param>
    /// <param name="cancellation">Interrupts it; nothing partial is then reported.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, CliConsole console, CancellationToken cancellation = default)
    {
        CliConsole spoken = console with { Language = LanguageOption.In(args) ?? console.Language };
        return Guard(() => Invoke(args, spoken, cancellation), spoken);
    }

    /// <summary>Runs something and turns every expected failure into its message and exit code.</summary>
    public static int Guard(Func<int> run, CliConsole console)
    {
        try
        {
            return run();
        }
        catch (OperationCanceledException)
        {
            console.WriteError("已中断，未输出任何报告", "interrupted; nothing was reported");
            return ExitCode.Interrupted;
        }
        catch (CommandFailedException failure)
        {
            console.WriteError($"错误：{failure.Explanation.In(Language.Zh)}", $"error: {failure.Message}");
            return failure.ExitCode;
        }
        catch (RuleLoadException failure)
        {
            foreach (Diagnostic diagnostic in failure.Diagnostics)
            {
                console.WriteError(DiagnosticLine.Of(diagnostic, console.Language));
            }

            return ExitCode.BadInput;
        }
        catch (Exception failure) when (failure is InputException or RuleEvaluationException or LayoutException or IOException or UnauthorizedAccessException)
        {
            console.WriteError($"错误：{failure.Message}", $"error: {failure.Message}");
            return ExitCode.BadInput;
        }
    }

    private static int Invoke(string[] args, CliConsole console, CancellationToken cancellation)
    {
        RootCommand root = new(Description)
        {
            AuditCommand.Create(console, cancellation),
            ExplainCommand.Create(console, cancellation),
            GateCommand.Create(console, cancellation),
            ReplayCommand.Create(console, cancellation),
            TestCommand.Create(console, cancellation),
            CheckCommand.Create(console),
            SchemaCommand.Create(console),
            ShowCommand.Create(console),
            ListCommand.Create(console),
            LawCommand.Create(console),
            DocsCommand.Create(console),
            DiffCommand.Create(console, cancellation),
            NewCommand.Create(console),
            FormatCommand.Create(console),
        };
        // A file may well be named @something.
        ParseResult result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Action is ParseErrorAction)
        {
            return ReportErrors(result, console);
        }

        using var output = new StreamWriter(console.Out, CliConsole.Encoding, leaveOpen: true);
        return result.Invoke(new InvocationConfiguration
        {
            Output = output,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
    }

    private static int ReportErrors(ParseResult result, CliConsole console)
    {
        foreach (string message in result.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
        {
            console.WriteError($"错误：{message}", $"error: {message}");
        }

        string verb = result.CommandResult.Command is RootCommand ? string.Empty : $" {result.CommandResult.Command.Name}";
        console.WriteError($"参见：collection-rules{verb} --help", $"See: collection-rules{verb} --help");
        return ExitCode.Usage;
    }
}
