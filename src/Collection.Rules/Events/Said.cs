using System.Collections.Immutable;

namespace Collection.Rules.Events;

/// <summary>What a person or a classifier found in the words of a contact.</summary>
/// <remarks>Counts as decisive, other than what only a lexicon finds. An empty list means none, null unknown.</remarks>
public sealed record Said
{
    /// <summary>Whether the words let the listener know of the debt.</summary>
    public bool? DisclosesDebt { get; init; }

    /// <summary>Whether the listener is asked to pay.</summary>
    public bool? DemandsPayment { get; init; }

    /// <summary>The amount said to be owed.</summary>
    public Money? Amount { get; init; }

    /// <summary>The charges asked for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list holds what is no member of its enum.</exception>
    public ImmutableArray<FeeKind>? DemandedFees { get; init => field = DefinedWords.All(value); }

    /// <summary>Whether the listener is urged to borrow elsewhere in order to pay.</summary>
    public bool? UrgesBorrowing { get; init; }

    /// <summary>Whether the words insult.</summary>
    public bool? Insult { get; init; }

    /// <summary>Whether the words are obscene.</summary>
    public bool? Obscene { get; init; }

    /// <summary>What is threatened.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list holds what is no member of its enum.</exception>
    public ImmutableArray<ThreatKind>? Threats { get; init => field = DefinedWords.All(value); }

    /// <summary>What is announced to follow, lawful or not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list holds what is no member of its enum.</exception>
    public ImmutableArray<Consequence>? Consequences { get; init => field = DefinedWords.All(value); }

    /// <summary>Which untrue facts are told or shown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list holds what is no member of its enum.</exception>
    public ImmutableArray<FalseFact>? FalseFacts { get; init => field = DefinedWords.All(value); }
}
