using System.Collections.Immutable;
using Collection.Rules.Cli.Reports;
using Spectre.Console;

namespace Collection.Rules.Cli.Show;

/// <summary>The page of a rule for a terminal.</summary>
internal static class RulePageText
{
    public static void Write(RulePage rule, TextPage page)
    {
        page.Paragraph(0, rule.Title, new Style(decoration: Decoration.Bold));
        page.Line();
        page.Paragraph(0, rule.Sentence);
        page.Line();
        foreach (LabelledText line in rule.Lines)
        {
            page.Labelled(0, line);
        }

        foreach (RulePageTable table in rule.Tables)
        {
            page.Heading(table.Title);
            page.Table(TableOf(table));
        }

        page.Heading(rule.Provisions.Title);
        foreach ((string head, ImmutableArray<LabelledText> lines) in rule.Provisions.Items)
        {
            page.Paragraph(2, head);
            foreach (LabelledText line in lines)
            {
                page.Labelled(4, line);
            }
        }
    }

    private static Table TableOf(RulePageTable source)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (string column in source.Columns)
        {
            table.AddColumn(new TableColumn(TextPage.Cell(column)));
        }

        foreach (ImmutableArray<string> row in source.Rows)
        {
            table.AddRow(row.Select(TextPage.Cell));
        }

        return table;
    }
}
