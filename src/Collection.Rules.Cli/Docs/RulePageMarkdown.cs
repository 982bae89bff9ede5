using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Cli.Show;

namespace Collection.Rules.Cli.Docs;

/// <summary>The page of a rule as Markdown, Chinese first, then English.</summary>
internal static class RulePageMarkdown
{
    public static string Of(Rule rule, RuleSet rules)
    {
        var text = new StringBuilder();
        foreach (Language language in new[] { Language.Zh, Language.En })
        {
            Write(text, new RulePageBuilder(rules, language) { HasFile = false }.Build(rule), language, isFirst: language == Language.Zh);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, RulePage page, Language language, bool isFirst)
    {
        Line(text, $"{(isFirst ? "#" : "\n#")} {MarkdownText.Escape(page.Title)}\n");
        Line(text, $"{MarkdownText.Escape(page.Sentence)}\n");
        foreach (LabelledText line in page.Lines)
        {
            Line(text, $"- {Of(line, language)}");
        }

        foreach (RulePageTable table in page.Tables)
        {
            Line(text, $"\n## {MarkdownText.Escape(table.Title)}\n");
            Write(text, table);
        }

        Line(text, $"\n## {MarkdownText.Escape(page.Provisions.Title)}\n");
        foreach ((string head, ImmutableArray<LabelledText> lines) in page.Provisions.Items)
        {
            Line(text, $"- **{MarkdownText.Escape(head)}**");
            foreach (LabelledText line in lines)
            {
                Line(text, $"  - {Of(line, language)}");
            }
        }
    }

    private static void Write(StringBuilder text, RulePageTable table)
    {
        Line(text, $"| {string.Join(" | ", table.Columns.Select(MarkdownText.Escape))} |");
        Line(text, $"|{string.Concat(table.Columns.Select(_ => "---|"))}");
        foreach (ImmutableArray<string> row in table.Rows)
        {
            Line(text, $"| {string.Join(" | ", row.Select(MarkdownText.Escape))} |");
        }
    }

    private static string Of(LabelledText line, Language language) =>
        Phrase.Of(language, $"{line.Label}：{MarkdownText.Escape(line.Text)}", $"{line.Label}: {MarkdownText.Escape(line.Text)}");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
