namespace Collection.Rules.Tests.Cases;

/// <summary>A contact, or a series of like contacts, as the source tells it.</summary>
internal sealed record PublishedEvent
{
    public required string Id { get; init; }

    public required string At { get; init; }

    public required string Channel { get; init; }

    public required string Recipient { get; init; }

    public required string Content { get; init; }

    /// <summary>Whether the content is words really said; otherwise it describes them.</summary>
    public required bool IsQuoted { get; init; }

    public string? ClaimedIdentity { get; init; }

    public PublishedSeries? Series { get; init; }
}
