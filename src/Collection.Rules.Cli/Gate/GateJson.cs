using System.Collections.Immutable;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Cli.Reports.Json;
using Collection.Rules.Facts;
using Collection.Rules.Gating;

namespace Collection.Rules.Cli.Gate;

/// <summary>A gate's answer as one JSON object.</summary>
internal sealed record GateJson
{
    public required string SchemaVersion { get; init; }

    public required ToolJson Tool { get; init; }

    public required ImmutableArray<PackJson> Packs { get; init; }

    /// <summary>Null, and left out, where every rule file stands in a pack.</summary>
    public LooseRulesJson? LooseRules { get; init; }

    public required string Decision { get; init; }

    public required string Case { get; init; }

    public required string Planned { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Null, and written as such, where there is none up to the horizon or none can be told.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public required DateTimeOffset? NextLawful { get; init; }

    /// <summary>Where a next lawful time cannot be told, when nothing blocks any more; null where that is told, or where all is blocked.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public required DateTimeOffset? OpenFrom { get; init; }

    public required DateTimeOffset Horizon { get; init; }

    public required ImmutableArray<GateReasonJson> Reasons { get; init; }

    public required ImmutableArray<MissingFactJson> Missing { get; init; }

    public required ImmutableArray<GateConditionJson> Conditions { get; init; }

    public required TextJson Disclaimer { get; init; }

    public static void Write(GateDecision decision, RuleSet rules, Stream output)
    {
        var answer = new GateJson
        {
            SchemaVersion = ReportJsonContext.SchemaVersion,
            Tool = ToolJson.Own,
            Packs = [.. rules.Packs.Select(PackJson.Of)],
            LooseRules = LooseRulesJson.Of(rules.Loose),
            Decision = FactText.Of(decision.Outcome),
            Case = decision.CaseId,
            Planned = decision.PlannedId,
            At = decision.At,
            NextLawful = decision.NextLawful,
            OpenFrom = decision.OpenFrom,
            Horizon = decision.Horizon,
            Reasons = [.. decision.Reasons.Select(r => new GateReasonJson(FactText.Of(r.Outcome), r.Supposed, FindingJson.Of(r.Finding, place: null)))],
            Missing = [.. decision.Missing.Select(MissingFactJson.Of)],
            Conditions = [.. decision.Conditions.Select(c => new GateConditionJson(c.RuleId, TextJson.Of(c.RuleTitle), FactText.Of(c.Severity), [.. c.Avoid.Select(TextJson.Of)], c.Facts))],
            Disclaimer = TextJson.Of(ReportNotes.Disclaimer),
        };
        IndentedJson.Write(answer, ReportJsonContext.Readable.GateJson, output);
    }
}
