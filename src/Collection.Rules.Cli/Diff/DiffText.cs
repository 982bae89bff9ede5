using System.Collections.Immutable;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Diff;

/// <summary>Differences for a person.</summary>
internal static class DiffText
{
    public static void Write(TextPage page, string title, ImmutableArray<Difference> differences, Language language)
    {
        if (differences.IsEmpty)
        {
            return;
        }

        page.Heading(Phrase.Labelled(language, title, Phrase.Number(differences.Length)));
        foreach (Difference difference in differences)
        {
            page.Paragraph(2, $"{WordOf(difference.Kind, language)} {difference.Id}");
            foreach (PartChange change in difference.Changes)
            {
                page.Paragraph(4, Phrase.Labelled(language, change.Part.In(language), ArrowOf(change.Before, change.After, language)));
            }
        }
    }

    public static void Write(TextPage page, ImmutableArray<VerdictChange> changes, Language language)
    {
        page.Heading(Phrase.Labelled(language, Phrase.Of(language, "结论不同", "Verdicts that change"), Phrase.Number(changes.Length)));
        foreach (IGrouping<string, VerdictChange> rule in changes.GroupBy(c => c.RuleId, StringComparer.Ordinal))
        {
            page.Paragraph(2, Phrase.Labelled(language, rule.Key, Phrase.Number(rule.Count())));
            foreach (VerdictChange change in rule)
            {
                page.Paragraph(4, Phrase.Labelled(language, $"{change.CaseId} {change.EventId}", ArrowOf(WordOf(change.Before, language), WordOf(change.After, language), language)));
            }
        }
    }

    private static string ArrowOf(string before, string after, Language language) => before + Phrase.Of(language, " → ", " -> ") + after;

    private static string WordOf(Verdict? verdict, Language language) =>
        verdict is { } word ? Vocabulary.Word(word, language) : Phrase.Of(language, "无", "nothing");

    private static string WordOf(DifferenceKind kind, Language language) => kind switch
    {
        DifferenceKind.Added => Phrase.Of(language, "新增", "added"),
        DifferenceKind.Removed => Phrase.Of(language, "删除", "removed"),
        _ => Phrase.Of(language, "修改", "changed"),
    };
}
