namespace Collection.Rules.Events;

/// <summary>What is owed is stated as of a day.</summary>
public sealed record BalancePosted : CollectionEvent
{
    /// <summary>All that is owed.</summary>
    public Money? Balance { get; init; }

    /// <summary>The day it is reckoned to, inclusive.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What the figure rests on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public BalanceBasis? Basis { get; init => field = DefinedWords.One(value); }

    private protected override EventKind OwnKind => EventKind.BalancePosted;
}
