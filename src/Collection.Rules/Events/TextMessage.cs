namespace Collection.Rules.Events;

/// <summary>A message over the mobile network (SMS, MMS).</summary>
public sealed record TextMessage : Message
{
    /// <summary>The number shown to the person.</summary>
    public string? FromNumber { get; init; }

    /// <summary>The number it went to.</summary>
    public string? ToNumber { get; init; }

    private protected override EventKind OwnKind => EventKind.TextMessage;
}
