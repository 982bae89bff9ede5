using System.Text.Json;
using static Collection.Rules.Tests.Cli.GivenRecords;

namespace Collection.Rules.Tests.Cli.Reports;

public sealed class SarifReportTests
{
    private static readonly string[] Audit = ["audit", "--rules", TestPack.Folder, "--format", "sarif"];

    [Fact]
    public void The_file_names_its_version_tool_and_rules_with_help_and_provisions()
    {
        JsonElement root = Report([], Lines(Case(), Message("E1")));

        root.GetProperty("version").GetString().Should().Be("2.1.0");
        root.GetProperty("$schema").GetString().Should().EndWith("sarif-2.1.0.json");
        JsonElement driver = Run(root).GetProperty("tool").GetProperty("driver");
        driver.GetProperty("name").GetString().Should().Be("collection-rules");
        JsonElement[] rules = [.. driver.GetProperty("rules").EnumerateArray()];
        rules.Select(r => r.GetProperty("id").GetString()).Should().Equal(TestPack.Calls, TestPack.Threat, TestPack.Contact);
        JsonElement contact = rules[2];
        contact.GetProperty("shortDescription").GetProperty("text").GetString().Should().Be("Contact with others");
        contact.GetProperty("help").GetProperty("text").GetString().Should().ContainAll("Test Act art. 1: Others must be left alone.", "Unless: The person had agreed.");
        contact.GetProperty("properties").GetProperty("provisions")[0].GetString().Should().Be("test-act/1");
    }

    [Fact]
    public void What_cannot_be_judged_is_not_told_as_a_fact()
    {
        JsonElement root = Report([], Lines(Case(), Message("E1", purpose: null)));

        Results(root).Single().GetProperty("message").GetProperty("text").GetString()
            .Should().Be("cannot be judged on the record: Contact with others. Missing: purpose of the contact.");
    }

    [Theory]
    [InlineData("complete", "demand", "error")]
    [InlineData("partial", "demand", "warning")]
    [InlineData("complete", null, "note")]
    public void The_level_follows_the_verdict(string consent, string? purpose, string level)
    {
        JsonElement root = Report(["--rule", TestPack.Contact], Lines(Case(consent: consent), Message("E1", purpose: purpose)));

        Results(root).Single().GetProperty("level").GetString().Should().Be(level);
    }

    [Fact]
    public void A_result_points_to_the_event_and_to_its_line()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a b.ndjson", Lines(Case(), Message("E1")));

        JsonElement location = Results(Parse(CliRun.Of([.. Audit, path]).Out)).Single().GetProperty("locations")[0];

        location.GetProperty("logicalLocations")[0].GetProperty("name").GetString().Should().Be("E1");
        location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().Be("C-1/E1");
        JsonElement physical = location.GetProperty("physicalLocation");
        physical.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().StartWith("file:///").And.EndWith("/a%20b.ndjson");
        physical.GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(2);
    }

    [Fact]
    public void The_index_of_a_result_is_that_of_its_rule()
    {
        JsonElement root = Report([], Lines(Case(), Message("E1", text: "打断你的腿"), Ring("R1", 0), Ring("R2", 1), Ring("R3", 2)));
        JsonElement rules = Run(root).GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Results(root).Should().NotBeEmpty().And.OnlyContain(result => string.Equals(
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(),
            result.GetProperty("ruleId").GetString(),
            StringComparison.Ordinal));
    }

    [Fact]
    public void Skipped_lines_are_notifications_of_the_run()
    {
        JsonElement root = Report(["--on-error", "skip"], Lines(Case(), Message("E1"), "{"));

        JsonElement notification = Run(root).GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray().Single();
        notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(3);
    }

    private static JsonElement Report(string[] options, string records) => Parse(CliRun.Of(records, [.. Audit, "-", .. options]).Out);

    private static JsonElement Parse(string report) => JsonDocument.Parse(report).RootElement;

    private static JsonElement Run(JsonElement root) => root.GetProperty("runs").EnumerateArray().Single();

    private static JsonElement[] Results(JsonElement root) => [.. Run(root).GetProperty("results").EnumerateArray()];
}
