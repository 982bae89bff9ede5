namespace Collection.Rules.Findings;

/// <summary>The events of a count and its window.</summary>
public sealed record CountEvidence : Evidence
{
    /// <summary>How many surely count.</summary>
    public required int AtLeast { get; init; }

    /// <summary>How many may count; null where records are not complete.</summary>
    public int? AtMost { get; init; }

    /// <summary>The figure they are compared with.</summary>
    public required int Limit { get; init; }

    /// <summary>The window in words.</summary>
    public required LocalizedText Window { get; init; }

    /// <summary>The events that surely count; of a count of different values there may be more of them than values.</summary>
    public required EventExcerpt Events { get; init; }

    private protected override void Seal()
    {
    }
}
