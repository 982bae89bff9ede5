using Collection.Rules.Cli.Reports;

namespace Collection.Rules.Cli.Test;

/// <summary>Reviews of gaps and survivors that are none any more.</summary>
internal static class StaleReviewText
{
    public static void Write(TextPage page, TestOutcome outcome, Language language)
    {
        foreach (UntestedPart stale in outcome.Reports.SelectMany(r => r.StaleReviews))
        {
            page.Paragraph(0, Phrase.Of(
                language,
                $"{stale.Position}: 已复核的缺口或变异不复存在，请删除：{stale.What}",
                $"{stale.Position}: the tests reach this after all, remove the review: {stale.What}"));
        }
    }
}
