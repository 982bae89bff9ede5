namespace Collection.Rules.Events;

/// <summary>Which streams of records hold all that happened.</summary>
public sealed record RecordCompleteness
{
    /// <summary>The record of contacts and attempts.</summary>
    public Completeness? Contact { get; init; }

    /// <summary>The record of consents given and withdrawn.</summary>
    public Completeness? Consent { get; init; }

    /// <summary>The record of requests to stop.</summary>
    public Completeness? Stop { get; init; }

    /// <summary>The record of balances.</summary>
    public Completeness? Balance { get; init; }

    /// <summary>The sound and film recordings.</summary>
    public Completeness? Recording { get; init; }
}
