using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Cli.Decisions;
using Collection.Rules.Cli.Output;
using Collection.Rules.Decisions;
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
        string? recordPath = result.GetValue(options.Record);
        ReportTarget.Check("--record", recordPath, files);
        GateOptions gate = result.GetValue(options.Horizon) is { } span ? new GateOptions { Horizon = TimeArguments.SpanOf(span) } : new GateOptions();
        DateTimeOffset? at = result.GetValue(options.At) is { } text ? TimeArguments.InstantOf(text, console.Time) : null;
        RuleSet rules = options.Source.LoadRules(result, console);
        GateInput input = GateInput.Read(files, at, console, cancellation);
        var evaluator = RuleEvaluator.Create(rules);
        Func<Stream?, GateDecision> ask = record => record is null
            ? evaluator.Gate(input.History, input.Planned, gate)
            : DecisionRecord.WriteGate(record, evaluator, input.History, input.Planned, gate, MaskOption.In(result, options.Mask), files);
        GateDecision decision = Decide(ask, files[^1], console, recordPath);
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

    /// <summary>Asks, and writes a record where one is wanted; that appears only when it is complete.</summary>
    private static GateDecision Decide(Func<Stream?, GateDecision> ask, string plan, CliConsole console, string? recordPath)
    {
        try
        {
            if (recordPath is null)
            {
                return ask(null);
            }

            GateDecision? decision = null;
            ReportTarget.Write(console, recordPath, output => decision = ask(output));
            return decision!;
        }
        catch (ArgumentException refused)
        {
            throw CommandFailedException.BadInput($"{plan}：{refused.Message}", $"{plan}: {refused.Message}");
        }
    }
}
