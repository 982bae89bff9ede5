using System.Collections.Immutable;
using Collection.Rules.Cli.Reports.Json;

namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>What SARIF has no place for in a result.</summary>
internal sealed record SarifResultProperties
{
    public required string Verdict { get; init; }

    public required string Severity { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? RecipientRole { get; init; }

    public required ImmutableArray<string> Provisions { get; init; }

    public required ImmutableArray<MissingFactJson> Missing { get; init; }
}
