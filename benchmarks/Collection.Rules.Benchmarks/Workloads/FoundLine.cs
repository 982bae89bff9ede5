using System.Text.Json;
using Collection.Rules.Findings;

namespace Collection.Rules.Benchmarks.Workloads;

/// <summary>What was found of one event by one rule.</summary>
internal sealed record FoundLine(string CaseId, string EventId, string RuleId, string Verdict)
{
    public static FoundLine Of(Finding finding) =>
        new(finding.CaseId, finding.EventId, finding.RuleId, JsonNamingPolicy.SnakeCaseLower.ConvertName(finding.Verdict.ToString()));

    /// <summary>A line of the tool's report; null for its summary.</summary>
    public static FoundLine? Parse(string json)
    {
        using JsonDocument line = JsonDocument.Parse(json);
        JsonElement members = line.RootElement;
        return members.GetProperty("type").GetString() != "finding" ? null : new FoundLine(
            members.GetProperty("case").GetString()!,
            members.GetProperty("event").GetString()!,
            members.GetProperty("rule").GetString()!,
            members.GetProperty("verdict").GetString()!);
    }
}
