using System.Collections.Immutable;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>How one element of a rule stands.</summary>
internal sealed record ElementJson
{
    public required string Name { get; init; }

    public required TextJson Says { get; init; }

    public required string Truth { get; init; }

    public required bool NeedsReview { get; init; }

    public required ImmutableArray<EvidenceJson> Evidence { get; init; }

    public required ImmutableArray<MissingFactJson> Missing { get; init; }

    public static ElementJson Of(ElementFinding element) => new()
    {
        Name = element.Name,
        Says = TextJson.Of(element.Says),
        Truth = FactText.Of(element.Truth),
        NeedsReview = element.NeedsReview,
        Evidence = [.. element.Evidence.Select(EvidenceJson.Of)],
        Missing = [.. element.Missing.Select(MissingFactJson.Of)],
    };
}
