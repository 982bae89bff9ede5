using System.Text.Json;
using static Collection.Rules.Tests.Cli.GivenRecords;

namespace Collection.Rules.Tests.Cli.Reports;

public sealed class NdjsonReportTests
{
    [Fact]
    public void Each_line_is_a_finding_and_the_last_is_the_summary()
    {
        string records = Lines(Case(), Message("E1"), Message("E2", recipient: "P2", minute: 1));

        CliRun run = CliRun.Of(records, ["audit", "-", "--rules", TestPack.Folder, "--format", "ndjson"]);

        run.OutLines.Should().HaveCount(3);
        JsonElement[] lines = [.. run.OutLines.Select(line => JsonDocument.Parse(line).RootElement)];
        lines.Select(line => line.GetProperty("type").GetString()).Should().Equal("finding", "finding", "summary");
        lines.Take(2).Select(line => line.GetProperty("event").GetString()).Should().Equal("E1", "E2");
        lines[2].GetProperty("summary").GetProperty("findings").GetInt32().Should().Be(2);
    }

    [Fact]
    public void Without_findings_there_is_the_summary_alone()
    {
        CliRun run = CliRun.Of(Lines(Case()), ["audit", "-", "--rules", TestPack.Folder, "--format", "ndjson"]);

        run.OutLines.Should().ContainSingle().Which.Should().StartWith("{\"type\":\"summary\"");
    }
}
