namespace Collection.Rules.Events;

/// <summary>A contact in writing or pictures.</summary>
public abstract record Message : Contact
{
    /// <summary>The number, account, address or name it came from.</summary>
    public string? Sender { get; init; }

    /// <summary>How many persons are in the group chat it went to.</summary>
    /// <remarks>Zero means that it went to one person alone.</remarks>
    public int? Group { get; init; }

    /// <summary>What a picture sent along shows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public ImageContent? Image { get; init => field = DefinedWords.One(value); }

    /// <summary>In whose name its heading or signature is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public ClaimedIdentity? Letterhead { get; init => field = DefinedWords.One(value); }
}
