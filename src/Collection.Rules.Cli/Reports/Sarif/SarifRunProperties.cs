using System.Collections.Immutable;

namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>What the findings rest on besides the records.</summary>
internal sealed record SarifRunProperties
{
    public required ImmutableArray<string> Packs { get; init; }

    public string? AssumedZone { get; init; }

    public DateOnly? LawCheckedFrom { get; init; }

    public DateOnly? LawCheckedUntil { get; init; }

    public required int Cases { get; init; }

    public required int Events { get; init; }

    public required long SkippedLines { get; init; }

    public required string Disclaimer { get; init; }
}
