using System.Collections.Immutable;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>How one exception of a rule stands.</summary>
internal sealed record ExceptionJson
{
    public required string Name { get; init; }

    public required TextJson Says { get; init; }

    public required TextJson Citation { get; init; }

    public required bool InForce { get; init; }

    public string? ShownBy { get; init; }

    public required string Truth { get; init; }

    public required ImmutableArray<EvidenceJson> Evidence { get; init; }

    public required ImmutableArray<MissingFactJson> Missing { get; init; }

    public static ExceptionJson Of(ExceptionFinding exception) => new()
    {
        Name = exception.Name,
        Says = TextJson.Of(exception.Says),
        Citation = TextJson.Of(exception.Citation),
        InForce = exception.IsInForce,
        ShownBy = exception.ShownBy is { } side ? FactText.Of(side) : null,
        Truth = FactText.Of(exception.Truth),
        Evidence = [.. exception.Evidence.Select(EvidenceJson.Of)],
        Missing = [.. exception.Missing.Select(MissingFactJson.Of)],
    };
}
