using System.CommandLine;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Options;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Explain;

/// <summary>The verb explain: shows how one rule judges one event, and why.</summary>
internal static class ExplainCommand
{
    private const string Description = "Shows how one rule judges one event: every element, exception, fact and provision, and what is missing.";

    public static Command Create(CliConsole console, CancellationToken cancellation)
    {
        var options = new ExplainOptions();
        var command = new Command("explain", Description);
        options.AddTo(command);
        command.SetAction(result => Run(result, options, console, cancellation));
        return command;
    }

    private static int Run(ParseResult result, ExplainOptions options, CliConsole console, CancellationToken cancellation)
    {
        RuleSet rules = options.Source.LoadRules(result, console);
        Rule rule = RuleNames.Find(rules, result.GetRequiredValue(options.Rule));
        var problems = ProblemLog.WithoutSkipping(console);
        InputData input = new InputReader(console, problems, new ProgressLine(console), cancellation).Read(options.Source.FilesIn(result));
        var context = new ReportContext
        {
            Language = options.Source.LanguageIn(result, console),
            Rules = rules,
            Applied = [rule],
            Input = input.Tally,
            Terminal = console,
        };
        Finding finding = Explain(input, rules, result.GetRequiredValue(options.Event), rule);
        Action<Stream> report = result.GetValue(options.Format) == ExplainFormat.Json
            ? output => ExplanationJson.Write(finding, input.Places[finding.EventId], rule, context, output)
            : output => ExplanationText.Write(finding, rule, context, output);
        ReportTarget.Write(console, path: null, report);
        return ExitCode.Success;
    }

    private static Finding Explain(InputData input, RuleSet rules, string eventId, Rule rule)
    {
        CaseFile file = input.Cases.FirstOrDefault(c => c.Events.Any(e => string.Equals(e.Id, eventId, StringComparison.Ordinal)))
            ?? throw CommandFailedException.Usage($"--event: there is no event '{eventId}'{Suggestion.Of(eventId, input.Places.Keys)}");
        var compiled = CompiledRuleSet.Compile(rules, zone: null, only: []);
        return new CaseEvaluation(compiled).Explain(file, eventId, rule);
    }
}
