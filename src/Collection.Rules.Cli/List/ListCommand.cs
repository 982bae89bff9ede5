using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Cli.Options;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Facts;
using Spectre.Console;

namespace Collection.Rules.Cli.List;

/// <summary>The verb list: the rules, one a line.</summary>
internal static class ListCommand
{
    private const string Description = "Lists the rules with status, effect and the force of their strongest provision.";

    public static Command Create(CliConsole console)
    {
        var options = new ListOptions();
        var command = new Command("list", Description);
        options.AddTo(command);
        command.SetAction(result => Run(result, options, console));
        return command;
    }

    private static int Run(ParseResult result, ListOptions options, CliConsole console)
    {
        RefuseFilters(result, options);
        RuleSet rules = options.Source.LoadRules(result, console);
        if (result.GetValue(options.Signals) || result.GetValue(options.Parameters))
        {
            return ListNames(rules, result, options, console);
        }

        var filter = new RuleFilter
        {
            Topic = Known(result.GetValue(options.Topic), rules.Rules.Select(r => r.Topic), "--topic"),
            Instrument = Known(result.GetValue(options.Instrument), rules.Law.Instruments.Select(i => i.Id), "--instrument"),
            Force = result.GetValue(options.Force),
            On = result.GetValue(options.On),
            Status = result.GetValue(options.Status),
        };
        ImmutableArray<Rule> listed = [.. options.Source.RulesIn(rules, result).Where(r => filter.Takes(r, rules.Law))];
        Language language = options.Source.LanguageIn(result, console);
        ReportTarget.Write(console, path: null, output =>
        {
            using var page = new TextPage(output, language, console);
            if (!listed.IsEmpty)
            {
                page.Table(TableOf(listed, filter, rules, language));
            }

            page.Paragraph(0, Phrase.Of(language, $"规则{listed.Length}条。", $"{Phrase.Count(listed.Length, "rule", "rules")}."));
        });
        return ExitCode.Success;
    }

    /// <summary>Lists what rules refer to by name.</summary>
    private static int ListNames(RuleSet rules, ParseResult result, ListOptions options, CliConsole console)
    {
        Language language = options.Source.LanguageIn(result, console);
        DateOnly day = result.GetValue(options.On) ?? DateOnly.FromDateTime(console.Time.GetLocalNow().Date);
        ReportTarget.Write(console, path: null, output =>
        {
            using var page = new TextPage(output, language, console);
            page.Table(result.GetValue(options.Signals) ? NameTables.OfSignals(rules, language) : NameTables.OfParameters(rules, day, language));
        });
        return ExitCode.Success;
    }

    /// <summary>A filter of rules would otherwise be taken and do nothing.</summary>
    private static void RefuseFilters(ParseResult result, ListOptions options)
    {
        Option[] lists = [.. new Option[] { options.Signals, options.Parameters }.Where(o => IsGiven(o, result))];
        Option[] filters = [options.Topic, options.Instrument, options.Force, options.Status, .. lists.Contains(options.Signals) ? [options.On] : Array.Empty<Option>(), .. lists.Skip(1)];
        if (lists.Length > 0 && filters.FirstOrDefault(o => IsGiven(o, result)) is { } idle)
        {
            throw CommandFailedException.Usage($"{idle.Name} says nothing beside {lists[0].Name}");
        }
    }

    private static bool IsGiven(Option option, ParseResult result) => result.GetResult(option) is { Implicit: false };

    /// <summary>A misspelt name would otherwise list nothing without a word.</summary>
    private static string? Known(string? name, IEnumerable<string> names, string option)
    {
        ImmutableArray<string> known = [.. names.Distinct(StringComparer.Ordinal)];
        return name is null || known.Contains(name, StringComparer.Ordinal)
            ? name
            : throw CommandFailedException.Usage($"{option}: there is no '{name}'{Suggestion.Of(name, known)} There are: {string.Join(", ", known)}");
    }

    private static Table TableOf(ImmutableArray<Rule> listed, RuleFilter filter, RuleSet rules, Language language)
    {
        var table = new Table().Border(TableBorder.Simple);
        string[] columns =
        [
            Phrase.Of(language, "规则", "Rule"),
            Phrase.Of(language, "名称", "Title"),
            Phrase.Of(language, "状态", "Status"),
            Phrase.Of(language, "效果", "Effect"),
            Phrase.Of(language, "效力层级最高的依据", "Strongest source"),
        ];
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(TextPage.Cell(column)));
        }

        // An id that is broken over two lines cannot be copied.
        table.Columns[0].NoWrap();

        foreach (Rule rule in listed)
        {
            table.AddRow(
                TextPage.Cell(rule.Id),
                TextPage.Cell(rule.Title.In(language)),
                TextPage.Cell(Vocabulary.Word(rule.Status, language)),
                TextPage.Cell(VerdictLabel.Of(rule, rules, language)),
                TextPage.Cell(Vocabulary.Word(filter.ForceOf(rule, rules.Law), language)));
        }

        return table;
    }
}
