using System.Collections.Immutable;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>The last line of a report of lines: everything but the findings.</summary>
internal sealed record SummaryLineJson
{
    public required string Type { get; init; }

    public required string SchemaVersion { get; init; }

    public required ToolJson Tool { get; init; }

    public required ImmutableArray<PackJson> Packs { get; init; }

    public required BasisJson Basis { get; init; }

    public required SummaryJson Summary { get; init; }

    public required RemediesJson Remedies { get; init; }

    public required ImmutableArray<ProblemJson> Problems { get; init; }

    public required TextJson Disclaimer { get; init; }

    /// <summary>Everything but the findings.</summary>
    public static SummaryLineJson Of(AuditDigest digest, ReportContext context) => new()
    {
        Type = "summary",
        SchemaVersion = ReportJsonContext.SchemaVersion,
        Tool = ToolJson.Own,
        Packs = [.. context.Rules.Packs.Select(PackJson.Of)],
        Basis = BasisJson.Of(context),
        Summary = SummaryJson.Of(digest, context),
        Remedies = RemediesJson.Of(digest.Remedies, context.Rules.Remedies),
        Problems = [.. context.Input.Problems.Select(ProblemJson.Of)],
        Disclaimer = TextJson.Of(ReportNotes.Disclaimer),
    };
}
