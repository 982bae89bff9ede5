namespace Collection.Rules.Events;

/// <summary>The debtor is recorded as out of reach.</summary>
public sealed record DebtorUnreachable : CollectionEvent
{
    /// <summary>How many attempts in a row failed.</summary>
    public int? Attempts { get; init; }

    /// <summary>On how many days in a row attempts failed.</summary>
    public int? Days { get; init; }

    private protected override EventKind OwnKind => EventKind.DebtorUnreachable;
}
