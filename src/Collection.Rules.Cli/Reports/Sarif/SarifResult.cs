using System.Collections.Immutable;

namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>A finding as SARIF writes one.</summary>
internal sealed record SarifResult
{
    public required string RuleId { get; init; }

    public required int RuleIndex { get; init; }

    public required string Level { get; init; }

    public required SarifText Message { get; init; }

    public required ImmutableArray<SarifLocation> Locations { get; init; }

    public required IReadOnlyDictionary<string, string> PartialFingerprints { get; init; }

    public required SarifResultProperties Properties { get; init; }
}
