using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Output;
using Collection.Rules.Events;
using Collection.Rules.Gating;

namespace Collection.Rules.Cli.Gate;

/// <summary>The verb gate: says whether a planned contact may be made, and when it may.</summary>
internal static class GateCommand
{
    private const string Description =
        "Decides whether a planned contact may be made, before it is made: clear (0), block (1) or hold (4), with the next lawful time. The last FILE holds the plan, one contact; the others the case and its history.";

    public static Command Create(CliConsole console, CancellationToken cancellation)
    {
        var options = new GateArguments();
        var command = new Command("gate", Description);
        options.AddTo(command);
        command.SetAction(result => Run(result, options, console, cancellation));
        return command;
    }

    private static int Run(ParseResult result, GateArguments options, CliConsole console, CancellationToken cancellation)
    {
        ImmutableArray<string> files = options.Source.FilesIn(result);
        if (files.Length < 2)
        {
            throw CommandFailedException.Usage("gate takes the history and the plan: collection-rules gate HISTORY PLAN");
        }

        if (files.Count(f => string.Equals(f, "-", StringComparison.Ordinal)) > 1)
        {
            throw CommandFailedException.Usage("the standard input can be read once: history and plan cannot both be -");
        }

        GateOptions gate = result.GetValue(options.Horizon) is { } span ? new GateOptions { Horizon = TimeArguments.SpanOf(span) } : new GateOptions();
        DateTimeOffset? at = result.GetValue(options.At) is { } text ? TimeArguments.InstantOf(text, console.Time) : null;
        RuleSet rules = options.Source.LoadRules(result, console);
        GateDecision decision = Decide(rules, files, at, gate, console, cancellation);
        Language language = options.Source.LanguageIn(result, console);
        Action<Stream> answer = result.GetValue(options.Format) == GateFormat.Text
            ? output => GateText.Write(decision, rules, language, console, output)
            : output => GateJson.Write(decision, rules, output);
        ReportTarget.Write(console, path: null, answer);
        return decision.Outcome switch
        {
            GateOutcome.Block => ExitCode.Found,
            GateOutcome.Hold => ExitCode.Held,
            _ => ExitCode.Success,
        };
    }

    private static GateDecision Decide(RuleSet rules, ImmutableArray<string> files, DateTimeOffset? at, GateOptions gate, CliConsole console, CancellationToken cancellation)
    {
        var problems = ProblemLog.WithoutSkipping(console);
        InputData history = new InputReader(console, problems, new ProgressLine(console), cancellation).Read(files[..^1]);
        Contact planned = PlanReader.Read(files[^1], console, cancellation);
        planned = at is { } asked ? planned with { At = asked } : planned;
        if (history.Cases.All(c => c.Record is null || !string.Equals(c.Id, planned.CaseId, StringComparison.Ordinal)))
        {
            throw CommandFailedException.BadInput($"{files[^1]}: no record of the history describes the case of the plan");
        }

        IEnumerable<CollectionRecord> records = history.Cases.SelectMany(c => c.Events.Cast<CollectionRecord>().Prepend(c.Record!));
        try
        {
            return RuleEvaluator.Create(rules).Gate(records, planned, gate);
        }
        catch (ArgumentException refused)
        {
            throw CommandFailedException.BadInput($"{files[^1]}: {refused.Message}");
        }
    }
}
