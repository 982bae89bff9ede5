using System.Text.Json;
using static Collection.Rules.Tests.Cli.GivenRecords;

namespace Collection.Rules.Tests.Cli.Reports;

public sealed class JsonReportTests
{
    private static readonly string[] Audit = ["audit", "-", "--rules", TestPack.Folder, "--format", "json"];

    [Fact]
    public void The_report_is_one_object_with_everything_in_it()
    {
        using JsonDocument report = Report(Lines(Case(), Message("E1")));

        report.RootElement.EnumerateObject().Select(p => p.Name).Should().Equal(
            "schema_version", "tool", "packs", "basis", "summary", "findings", "remedies", "problems", "disclaimer");
        report.RootElement.GetProperty("packs")[0].GetProperty("version").GetString().Should().Be("9.9.9");
        report.RootElement.GetProperty("basis").GetProperty("assumed_zone").GetString().Should().Be("Asia/Shanghai");
        report.RootElement.GetProperty("disclaimer").GetProperty("zh").GetString().Should().Contain("不构成法律意见");
    }

    [Fact]
    public void A_finding_carries_its_place_law_elements_exceptions_and_evidence()
    {
        using JsonDocument report = Report(Lines(Case(consent: "partial"), Message("E1")));

        JsonElement finding = report.RootElement.GetProperty("findings").EnumerateArray().Single();
        finding.GetProperty("verdict").GetString().Should().Be("prima_facie");
        finding.GetProperty("source").GetString().Should().Be("stdin");
        finding.GetProperty("line").GetInt64().Should().Be(2);
        finding.GetProperty("recipient_role").GetString().Should().Be("parent");
        finding.GetProperty("provisions")[0].GetProperty("citation").GetProperty("zh").GetString().Should().Be("《测试法》第一条");
        finding.GetProperty("provisions")[0].GetProperty("consequence").GetProperty("en").GetString().Should().Be("Damages are due.");
        finding.GetProperty("elements")[0].GetProperty("evidence")[0].GetProperty("type").GetString().Should().Be("fact");
        finding.GetProperty("exceptions")[0].GetProperty("shown_by").GetString().Should().Be("actor");
        finding.GetProperty("missing")[0].GetProperty("fact").GetString().Should().Be("records.consent");
    }

    [Fact]
    public void Each_kind_of_evidence_keeps_its_members()
    {
        string records = Lines(Case(), Message("E1", recipient: "D1", text: "打断你的腿"), Ring("R1", 0), Ring("R2", 1), Ring("R3", 2));
        using JsonDocument report = Report(records);

        JsonElement[] evidence = [.. report.RootElement.GetProperty("findings").EnumerateArray()
            .SelectMany(f => f.GetProperty("elements").EnumerateArray())
            .SelectMany(e => e.GetProperty("evidence").EnumerateArray())];
        JsonElement count = evidence.Single(e => Type(e) is "count");
        count.GetProperty("at_least").GetInt32().Should().Be(3);
        count.GetProperty("events").EnumerateArray().Select(e => e.GetString()).Should().Equal("R1", "R2", "R3");
        JsonElement quote = evidence.Single(e => Type(e) is "quote");
        quote.GetProperty("quote").GetString().Should().Be("打断你的腿");
        quote.GetProperty("decisive").GetBoolean().Should().BeTrue();
        quote.TryGetProperty("limit", out _).Should().BeFalse("members of other kinds are left out");
    }

    [Fact]
    public void The_summary_counts_by_verdict_rule_and_missing_fact()
    {
        using JsonDocument report = Report(Lines(Case(), Message("E1"), Message("E2", purpose: null, minute: 1)));

        JsonElement summary = report.RootElement.GetProperty("summary");
        summary.GetProperty("events").GetInt32().Should().Be(2);
        summary.GetProperty("by_verdict").GetProperty("violation").GetInt32().Should().Be(1);
        summary.GetProperty("by_verdict").GetProperty("departure").GetInt32().Should().Be(0);
        summary.GetProperty("by_rule")[0].GetProperty("verdicts").GetProperty("undetermined").GetInt32().Should().Be(1);
        summary.GetProperty("missing")[0].GetProperty("fact").GetString().Should().Be("purpose");
    }

    [Fact]
    public void Weaker_findings_are_left_out_and_counted()
    {
        string records = Lines(Case(), Message("E1"), Message("E2", purpose: null, minute: 1));
        using var report = JsonDocument.Parse(CliRun.Of(records, [.. Audit, "--min-verdict", "prima_facie"]).Out);

        report.RootElement.GetProperty("findings").GetArrayLength().Should().Be(1);
        report.RootElement.GetProperty("summary").GetProperty("weaker_findings_not_reported").GetInt32().Should().Be(1);
    }

    [Fact]
    public void Skipped_lines_are_problems_with_their_place()
    {
        using var report = JsonDocument.Parse(CliRun.Of(Lines(Case(), Message("E1"), "{"), [.. Audit, "--on-error", "skip"]).Out);

        JsonElement problem = report.RootElement.GetProperty("problems").EnumerateArray().Single();
        problem.GetProperty("line").GetInt64().Should().Be(3);
        problem.GetProperty("source").GetString().Should().Be("stdin");
    }

    [Fact]
    public void Chinese_stays_readable_and_what_could_execute_is_escaped()
    {
        string report = CliRun.Of(Lines(Case(), Message("E<1>", text: "打\u202e断你的腿")), [.. Audit, "--rule", TestPack.Threat]).Out;

        report.Should().Contain("断你的腿").And.NotContain("<").And.NotContain("\u202e");
        JsonElement finding = JsonDocument.Parse(report).RootElement.GetProperty("findings")[0];
        finding.GetProperty("event").GetString().Should().Be("E<1>");
        finding.GetProperty("elements")[0].GetProperty("evidence")[0].GetProperty("quote").GetString().Should().Be("打\u202e断你的腿");
    }

    private static string? Type(JsonElement evidence) => evidence.GetProperty("type").GetString();

    private static JsonDocument Report(string records) => JsonDocument.Parse(CliRun.Of(records, Audit).Out);
}
