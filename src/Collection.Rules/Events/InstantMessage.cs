namespace Collection.Rules.Events;

/// <summary>A message in a messenger such as WeChat or QQ.</summary>
public sealed record InstantMessage : Message
{
    private protected override EventKind OwnKind => EventKind.InstantMessage;
}
