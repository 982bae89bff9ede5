namespace Collection.Rules.Events;

/// <summary>An electronic mail.</summary>
public sealed record Email : Message
{
    private protected override EventKind OwnKind => EventKind.Email;
}
