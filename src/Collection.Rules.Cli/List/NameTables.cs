using Collection.Rules.Cli.Reports;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Lexicons;
using Collection.Rules.Parameters;
using Spectre.Console;

namespace Collection.Rules.Cli.List;

/// <summary>The names that rules refer to as tables: signals and parameters.</summary>
internal static class NameTables
{
    /// <summary>The signals by their ids.</summary>
    public static Table OfSignals(RuleSet rules, Language language)
    {
        Table table = Create([("信号", "Signal"), ("含义", "Says")], language);
        foreach (Signal signal in rules.Signals.Signals.OrderBy(s => s.Id, StringComparer.Ordinal))
        {
            table.AddRow(TextPage.Cell(signal.Id), TextPage.Cell(signal.Says.In(language)));
        }

        return table;
    }

    /// <summary>The parameters that authors defined, by their ids, with their values of a day.</summary>
    public static Table OfParameters(RuleSet rules, DateOnly day, Language language)
    {
        Table table = Create([("参数", "Parameter"), ("名称", "Title"), ("类型", "Type"), ("收紧方向", "Stricter"), ("数值", "Value")], language);
        foreach (Parameter parameter in rules.Parameters.Where(p => p.TightenedFrom is null).OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            table.AddRow(
                TextPage.Cell(parameter.Id),
                TextPage.Cell(parameter.Title.In(language)),
                TextPage.Cell(EnumWords<ParameterType>.Of(parameter.Type)),
                TextPage.Cell(parameter.Stricter is { } direction ? EnumWords<Stricter>.Of(direction) : string.Empty),
                TextPage.Cell(parameter.On(day)?.Value is { } value ? Vocabulary.Label(value, language) : Phrase.Of(language, "当日无", "none that day")));
        }

        return table;
    }

    private static Table Create(ReadOnlySpan<(string Zh, string En)> columns, Language language)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach ((string zh, string en) in columns)
        {
            table.AddColumn(new TableColumn(TextPage.Cell(Phrase.Of(language, zh, en))));
        }

        // An id that is broken over two lines cannot be copied.
        table.Columns[0].NoWrap();
        return table;
    }
}
