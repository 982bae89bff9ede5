namespace Collection.Rules.Events;

/// <summary>Which streams of records hold all that happened.</summary>
public sealed record RecordCompleteness
{
    /// <summary>The record of contacts and attempts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public Completeness? Contact { get; init => field = DefinedWords.One(value); }

    /// <summary>The record of consents given and withdrawn.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public Completeness? Consent { get; init => field = DefinedWords.One(value); }

    /// <summary>The record of requests to stop.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public Completeness? Stop { get; init => field = DefinedWords.One(value); }

    /// <summary>The record of balances.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public Completeness? Balance { get; init => field = DefinedWords.One(value); }

    /// <summary>The sound and film recordings.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public Completeness? Recording { get; init => field = DefinedWords.One(value); }
}
