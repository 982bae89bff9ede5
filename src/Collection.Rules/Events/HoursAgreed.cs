using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Hours of contact are agreed with a person.</summary>
public sealed record HoursAgreed : CollectionEvent
{
    /// <summary>The id of the person who agreed.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? By { get; init; }

    /// <summary>The hours in which contact is agreed.</summary>
    public Hours? Window { get; init; }

    private protected override EventKind OwnKind => EventKind.HoursAgreed;
}
