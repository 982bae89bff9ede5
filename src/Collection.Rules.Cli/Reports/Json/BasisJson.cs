namespace Collection.Rules.Cli.Reports.Json;

/// <summary>What the answers rest on besides the records.</summary>
internal sealed record BasisJson
{
    /// <summary>Always the day of each act.</summary>
    public required string LawAsOf { get; init; }

    public DateOnly? LawCheckedFrom { get; init; }

    public DateOnly? LawCheckedUntil { get; init; }

    public string? AssumedZone { get; init; }

    /// <summary>Null, and left out, where every rule file stands in a pack.</summary>
    public LooseRulesJson? LooseRules { get; init; }

    public static BasisJson Of(ReportContext context) => new()
    {
        LawAsOf = "day_of_act",
        LawCheckedFrom = context.LawChecked?.First,
        LawCheckedUntil = context.LawChecked?.Last,
        AssumedZone = context.Rules.Zone,
        LooseRules = LooseRulesJson.Of(context.Rules.Loose),
    };
}
