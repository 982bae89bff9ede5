using static Collection.Rules.Tests.Cli.GivenRecords;

namespace Collection.Rules.Tests.Cli.Reports;

public sealed class MarkdownReportTests
{
    private static readonly string[] Audit = ["audit", "-", "--rules", TestPack.Folder, "--format", "markdown"];

    [Fact]
    public void The_report_has_a_table_a_chapter_for_each_rule_and_the_notes()
    {
        string report = CliRun.Of(Lines(Case(), Message("E1", text: "打断你的腿")), Audit).Out;

        report.Should().StartWith("# Audit of debt collection\n");
        report.Should().ContainAll(
            "| Rule | violation |\n| --- | ---: |\n",
            "\n## Contact with others\n",
            "\n## Threat of violence\n",
            "\n### violation: 2026-05-14 09:00 +08:00",
            "- **Law** Test Act art. 1\n",
            "- **Note** This report");
    }

    [Fact]
    public void Words_from_records_mark_up_nothing()
    {
        string report = CliRun.Of(Lines(Case(), Message("<img>[a](b)|*x*", text: "打断你的腿")), Audit).Out;

        report.Should().Contain("&lt;img>\\[a\\](b)\\|\\*x\\*");
        report.Should().NotContain("<");
    }

    [Fact]
    public void Findings_alike_are_counted_after_the_first_ten()
    {
        string records = Lines([Case(), .. Enumerable.Range(0, 15).Select(i => Message($"E{i}", minute: i))]);

        CliRun.Of(records, Audit).Out.Should().Contain("and more: 5 violation");
        CliRun.Of(records, [.. Audit, "--all"]).Out.Should().Contain("E14").And.NotContain("and more");
    }
}
