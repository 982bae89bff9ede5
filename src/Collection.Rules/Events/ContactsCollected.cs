using System.Collections.Immutable;

namespace Collection.Rules.Events;

/// <summary>The lender's app takes data from the borrower's phone.</summary>
public sealed record ContactsCollected : CollectionEvent
{
    /// <summary>What was taken.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list holds what is no member of its enum.</exception>
    public ImmutableArray<CollectedData>? Fields { get; init => field = DefinedWords.All(value); }

    /// <summary>Whether the loan was refused to whoever did not allow it.</summary>
    public bool? Forced { get; init; }

    private protected override EventKind OwnKind => EventKind.ContactsCollected;
}
