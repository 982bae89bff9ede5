using System.Text;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Facts;
using Collection.Rules.Law;

namespace Collection.Rules.Cli.Docs;

/// <summary>The table of all rules as Markdown, each with a link to its page.</summary>
internal static class RuleTableMarkdown
{
    /// <param name="rules">The rules with their law.</param>
    /// <param name="listed">The rules to list.</param>
    /// <param name="folder">The folder of the pages as seen from the file that holds the table.</param>
    public static string Of(RuleSet rules, IEnumerable<Rule> listed, string folder)
    {
        var text = new StringBuilder("\n| Rule | 名称 | Title | Status | Effect | Strongest source |\n|---|---|---|---|---|---|\n");
        foreach (Rule rule in listed)
        {
            string[] cells =
            [
                $"[{rule.Id}]({folder}/{RuleDocs.FileOf(rule)})",
                MarkdownText.Escape(rule.Title.In(Language.Zh)),
                MarkdownText.Escape(rule.Title.In(Language.En)),
                Vocabulary.Word(rule.Status, Language.En),
                VerdictLabel.Of(rule, rules, Language.En),
                Vocabulary.Word(rule.Basis.Max(rules.Law.ForceOf), Language.En),
            ];
            text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return text.Append('\n').ToString();
    }
}
