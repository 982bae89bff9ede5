using System.Collections.Immutable;
using Collection.Rules.Cli.Reports.Json;

namespace Collection.Rules.Cli.Test.Json;

/// <summary>A test report as one JSON object.</summary>
internal sealed record TestReportJson
{
    public required string SchemaVersion { get; init; }

    public required ToolJson Tool { get; init; }

    public required ImmutableArray<PackJson> Packs { get; init; }

    public required bool Passed { get; init; }

    public required ImmutableArray<RuleReportJson> Rules { get; init; }

    /// <summary>The ids of rules made by tightening others, which have no tests of their own.</summary>
    public required ImmutableArray<string> Tightened { get; init; }

    public static void Write(TestOutcome outcome, Stream output)
    {
        var report = new TestReportJson
        {
            SchemaVersion = ReportJsonContext.SchemaVersion,
            Tool = ToolJson.Own,
            Packs = [.. outcome.Rules.Packs.Select(PackJson.Of)],
            Passed = outcome.HasPassed,
            Rules = [.. outcome.Reports.Select(RuleReportJson.Of)],
            Tightened = [.. outcome.Tightened.Select(r => r.Id)],
        };
        IndentedJson.Write(report, ReportJsonContext.Readable.TestReportJson, output);
    }
}
