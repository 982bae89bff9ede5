namespace Collection.Rules.Events;

/// <summary>A paper letter or delivered document.</summary>
public sealed record Letter : Message
{
    private protected override EventKind OwnKind => EventKind.Letter;
}
