using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>A provision as it stood on the day of the act.</summary>
internal sealed record ProvisionJson
{
    public required string Key { get; init; }

    public required TextJson Citation { get; init; }

    public required TextJson Gist { get; init; }

    public TextJson? Consequence { get; init; }

    public required string Force { get; init; }

    public required bool UnderReview { get; init; }

    public static ProvisionJson Of(CitedProvision provision) => new()
    {
        Key = provision.Key,
        Citation = TextJson.Of(provision.Citation),
        Gist = TextJson.Of(provision.Gist),
        Consequence = provision.Consequence is { } consequence ? TextJson.Of(consequence) : null,
        Force = FactText.Of(provision.Force),
        UnderReview = provision.IsUnderReview,
    };
}
