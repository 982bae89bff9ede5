namespace Collection.Rules.Cli.Reports.Json;

/// <summary>A pack whose rules were applied.</summary>
internal sealed record PackJson
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required TextJson Title { get; init; }

    public string? Jurisdiction { get; init; }

    public string? Zone { get; init; }

    public static PackJson Of(Pack pack) => new()
    {
        Id = pack.Id,
        Version = pack.Version,
        Title = TextJson.Of(pack.Title),
        Jurisdiction = pack.Jurisdiction,
        Zone = pack.Zone,
    };
}
