using System.Collections.Immutable;

namespace Collection.Rules.Findings;

/// <summary>How one element of a rule stands on the facts of one act.</summary>
public sealed record ElementFinding
{
    /// <summary>The element's name in the rule.</summary>
    public required string Name { get; init; }

    /// <summary>What it asks, for people.</summary>
    public required LocalizedText Says { get; init; }

    /// <summary>Whether it is shown; an indication alone leaves it unknown.</summary>
    public required Truth Truth { get; init; }

    /// <summary>Whether it is unknown only because a person must judge an indication.</summary>
    public required bool NeedsReview { get; init; }

    /// <summary>What decides it.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>The facts and records that would settle it.</summary>
    public required ImmutableArray<MissingFact> Missing { get; init; }
}
