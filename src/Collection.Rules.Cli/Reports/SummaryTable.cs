using System.Collections.Immutable;
using Collection.Rules.Findings;
using Spectre.Console;

namespace Collection.Rules.Cli.Reports;

/// <summary>The table of verdicts by rule.</summary>
internal static class SummaryTable
{
    public static Table Of(AuditDigest digest, Language language)
    {
        ImmutableArray<Verdict> columns = ReportHead.ColumnsOf(digest);
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn(TextPage.Cell(Phrase.Of(language, "规则", "Rule"))));
        foreach (Verdict verdict in columns)
        {
            table.AddColumn(new TableColumn(TextPage.Cell(ReportHead.ColumnTitle(verdict, language))).RightAligned().NoWrap());
        }

        foreach (RuleDigest rule in digest.Rules)
        {
            table.AddRow([TextPage.Cell(rule.Title.In(language)), .. columns.Select(v => TextPage.Cell(Figure(rule[v])))]);
        }

        return table;
    }

    private static string Figure(int count) => count == 0 ? string.Empty : Phrase.Number(count);
}
