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
        var source = new SourceOptions();
        var eventId = new Option<string>("--event") { Description = "The id of the event.", HelpName = "ID", Required = true };
        var ruleId = new Option<string>("--rule") { Description = "The id of the rule; drafts and retired rules are explained too.", HelpName = "ID", Required = true };
        Option<ExplainFormat?> format = Words.Option<ExplainFormat>("--format", "FORMAT", "The form of the explanation. Default: text.");
        var command = new Command("explain", Description);
        source.AddTo(command);
        command.Add(eventId);
        command.Add(ruleId);
        command.Add(format);
        command.SetAction(result =>
        {
            RuleSet rules = source.LoadRules(result, console);
            Rule rule = RuleNames.Find(rules, result.GetRequiredValue(ruleId));
            var problems = new ProblemLog(console, skips: false, kept: 0);
            InputData input = new InputReader(console, problems, cancellation).Read(source.FilesIn(result));
            var context = new ReportContext
            {
                Language = source.LanguageIn(result, console),
                Rules = rules,
                Applied = [rule],
                Input = input,
                Terminal = console,
            };
            Finding finding = Explain(context, result.GetRequiredValue(eventId), rule);
            Action<Stream> report = result.GetValue(format) == ExplainFormat.Json
                ? output => ExplanationJson.Write(finding, rule, context, output)
                : output => ExplanationText.Write(finding, rule, context, output);
            ReportTarget.Write(console, path: null, report);
            return ExitCode.Success;
        });
        return command;
    }

    private static Finding Explain(ReportContext context, string eventId, Rule rule)
    {
        CaseFile file = context.Input.Cases.FirstOrDefault(c => c.Events.Any(e => string.Equals(e.Id, eventId, StringComparison.Ordinal)))
            ?? throw CommandFailedException.Usage($"--event: there is no event '{eventId}'{Suggestion.Of(eventId, context.Input.Places.Keys)}");
        var compiled = CompiledRuleSet.Compile(context.Rules, zone: null, only: []);
        return new CaseEvaluation(compiled).Explain(file, eventId, rule);
    }
}
