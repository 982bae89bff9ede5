namespace Collection.Rules.Events;

/// <summary>A contact in writing or pictures.</summary>
public abstract record Message : Contact
{
    /// <summary>The number, account, address or name it came from.</summary>
    public string? Sender { get; init; }

    /// <summary>How many persons are in the group chat it went to.</summary>
    /// <remarks>Zero means that it went to one person alone.</remarks>
    public int? Group { get; init; }

    /// <summary>How many members of that chat neither owe the debt, nor act for the debtor, nor work for the lender or its agency.</summary>
    public int? GroupOutsiders { get; init; }

    /// <summary>What a picture sent along shows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public ImageContent? Image { get; init => field = DefinedWords.One(value); }

    /// <summary>In whose name its heading or signature is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public ClaimedIdentity? Letterhead { get; init => field = DefinedWords.One(value); }

    /// <summary>Whether a final judgment had established the debt.</summary>
    public bool? JudgmentFinal { get; init; }
}
