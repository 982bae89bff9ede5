using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>A person says that the number is not the debtor's.</summary>
public sealed record WrongNumberTold : CollectionEvent
{
    /// <summary>The id of the person who says so.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? By { get; init; }

    /// <summary>The number concerned.</summary>
    public string? Number { get; init; }

    /// <summary>When it reached the collecting side.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    private protected override EventKind OwnKind => EventKind.WrongNumberTold;
}
