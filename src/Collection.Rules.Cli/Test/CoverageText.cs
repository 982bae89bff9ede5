using Collection.Rules.Cli.Reports;
using Collection.Rules.Testing;
using Collection.Rules.Testing.Coverage;
using Spectre.Console;

namespace Collection.Rules.Cli.Test;

/// <summary>What tests reach, for a person: a table of each rule that leaves something open, then each gap with its place.</summary>
internal static class CoverageText
{
    public static void Write(TextPage page, TestOutcome outcome, Language language)
    {
        bool isSingle = outcome.Reports.Length == 1;
        foreach (RuleTestReport report in outcome.Reports)
        {
            if (report.Coverage is { } coverage && (isSingle || coverage.Gaps.Any(g => g.Reason is null)))
            {
                page.Heading($"{report.Rule.Id}  {report.Rule.Title.In(language)}");
                page.Table(TableOf(coverage, language));
                WriteGaps(page, coverage, language);
            }
        }
    }

    private static void WriteGaps(TextPage page, RuleCoverage coverage, Language language)
    {
        foreach (CoverageGap gap in coverage.Gaps)
        {
            string reviewed = gap.Reason is { } reason ? Phrase.Brackets(language, Phrase.Of(language, $"已复核：{reason}", $"reviewed: {reason}")) : string.Empty;
            page.Paragraph(0, Phrase.Of(language, $"{gap.Position}: 未覆盖：{gap.Id}{reviewed}", $"{gap.Position}: gap: {gap.Id}{reviewed}"));
        }
    }

    /// <summary>In how many tests each element came out how.</summary>
    private static Table TableOf(RuleCoverage coverage, Language language)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn(TextPage.Cell(Phrase.Of(language, "要件", "Element"))));
        foreach (Truth truth in new[] { Truth.Proven, Truth.Disproven, Truth.Unknown })
        {
            table.AddColumn(new TableColumn(TextPage.Cell(Facts.Vocabulary.Word(truth, language))).RightAligned().NoWrap());
        }

        table.AddColumn(new TableColumn(TextPage.Cell(Phrase.Of(language, "含义", "Says"))));
        foreach (ElementCoverage element in coverage.Elements)
        {
            string name = element.IsException ? Phrase.Of(language, $"例外 {element.Name}", $"unless {element.Name}") : element.Name;
            string unknown = element.CanBeUnknown ? Phrase.Number(element.Unknown) : "-";
            table.AddRow(
                TextPage.Cell(name),
                TextPage.Cell(Phrase.Number(element.Proven)),
                TextPage.Cell(Phrase.Number(element.Disproven)),
                TextPage.Cell(unknown),
                TextPage.Cell(element.Says.In(language)));
        }

        return table;
    }
}
