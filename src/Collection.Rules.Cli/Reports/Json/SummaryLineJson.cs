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

    public required ImmutableArray<ProblemJson> Problems { get; init; }

    public required TextJson Disclaimer { get; init; }
}
