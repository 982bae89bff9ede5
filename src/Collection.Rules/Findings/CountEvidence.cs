using System.Collections.Immutable;

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

    /// <summary>The events counted, in time order.</summary>
    public required ImmutableArray<string> EventIds { get; init; }

    private protected override void Seal()
    {
    }
}
