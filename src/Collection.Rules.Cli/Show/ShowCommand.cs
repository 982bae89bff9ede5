using System.CommandLine;
using Collection.Rules.Cli.Options;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Packs;
using Collection.Rules.Cli.Reports;

namespace Collection.Rules.Cli.Show;

/// <summary>The verb show: a rule as a sentence and as tables.</summary>
internal static class ShowCommand
{
    private const string Description = "Shows a rule as a sentence and as tables: elements, exceptions and who must show them, provisions and whom they bind, parameters over time.";

    public static Command Create(CliConsole console)
    {
        var source = new RuleSourceOptions();
        var rule = new Argument<string>("RULE") { Description = "The id of the rule, or its file." };
        var command = new Command("show", Description) { rule };
        source.AddTo(command);
        command.SetAction(result =>
        {
            (RuleSet rules, Rule shown) = Find(result.GetRequiredValue(rule), source, result, console);
            Language language = source.LanguageIn(result, console);
            RulePage page = new RulePageBuilder(rules, language).Build(shown);
            ReportTarget.Write(console, path: null, output =>
            {
                using var text = new TextPage(output, language, console);
                RulePageText.Write(page, text);
            });
            return ExitCode.Success;
        });
        return command;
    }

    private static (RuleSet Rules, Rule Shown) Find(string named, RuleSourceOptions source, ParseResult result, CliConsole console)
    {
        if (!File.Exists(named))
        {
            RuleSet loaded = source.LoadRules(result, console);
            return (loaded, RuleNames.Find(loaded, named, "RULE"));
        }

        if (source.PathIn(result) is not null)
        {
            throw CommandFailedException.Usage("DIR: RULE is a file, which says already where the rule stands; leave DIR out");
        }

        RuleSet rules = PackLoader.Load(source.Selection.PacksIn(result), [RuleFolder.Around(named)], console);
        return rules.Rules.FirstOrDefault(r => RuleFolder.Holds(named, r.Position.Path)) is { } shown
            ? (rules, shown)
            : throw CommandFailedException.BadInput($"{named}：该文件中没有规则", $"{named}: there is no rule in this file");
    }
}
