using System.Collections.Immutable;

namespace Collection.Rules.Findings;

/// <summary>How one exception of a rule stands on the facts of one act.</summary>
public sealed record ExceptionFinding
{
    /// <summary>The exception's name in the rule.</summary>
    public required string Name { get; init; }

    /// <summary>What it says, for people.</summary>
    public required LocalizedText Says { get; init; }

    /// <summary>The provision that allows it.</summary>
    public required LocalizedText Citation { get; init; }

    /// <summary>Whether that provision was in force on the day of the act; where it was not, a person must look up what the law then said.</summary>
    public required bool IsInForce { get; init; }

    /// <summary>Who must show it; null where the law leaves it open.</summary>
    public ShownBy? ShownBy { get; init; }

    /// <summary>Whether it is shown.</summary>
    public required Truth Truth { get; init; }

    /// <summary>What decides it.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>The facts and records that would settle it.</summary>
    public required ImmutableArray<MissingFact> Missing { get; init; }
}
