namespace Collection.Rules.Findings;

/// <summary>Values of a message that are no facts.</summary>
internal enum MessageValue
{
    None,

    /// <summary>The figure of the rule's count.</summary>
    Count,

    /// <summary>The limit it is compared with.</summary>
    Limit,

    /// <summary>The provisions, cited.</summary>
    Basis,

    /// <summary>The words quoted.</summary>
    Quote,
}
