using System.Collections.Immutable;
using Collection.Rules.Facts;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>What was judged and what came of it, in numbers.</summary>
internal sealed record SummaryJson
{
    public required int Cases { get; init; }

    public required int Events { get; init; }

    public required long Lines { get; init; }

    public required long SkippedLines { get; init; }

    public required long Problems { get; init; }

    public required int RulesApplied { get; init; }

    public required int Findings { get; init; }

    public required int WeakerFindingsNotReported { get; init; }

    public required IReadOnlyDictionary<string, int> ByVerdict { get; init; }

    public required ImmutableArray<RuleCountJson> ByRule { get; init; }

    public required ImmutableArray<MissingJson> Missing { get; init; }

    public static SummaryJson Of(AuditDigest digest, ReportContext context) => new()
    {
        Cases = context.Input.Cases,
        Events = context.Input.Events,
        Lines = context.Input.Lines,
        SkippedLines = context.Input.SkippedLines,
        Problems = context.Input.ProblemCount,
        RulesApplied = context.Applied.Length,
        Findings = digest.Reported,
        WeakerFindingsNotReported = digest.Hidden,
        ByVerdict = ReportHead.Verdicts().ToDictionary(v => FactText.Of(v), digest.Count, StringComparer.Ordinal),
        ByRule = [.. digest.Rules.Select(RuleCountJson.Of)],
        Missing = [.. digest.Missing.Select(MissingJson.Of)],
    };
}
