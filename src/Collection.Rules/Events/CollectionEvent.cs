using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Something that happened in a case at an instant.</summary>
public abstract record CollectionEvent : CollectionRecord
{
    /// <summary>The id of the case it belongs to.</summary>
    [JsonPropertyName("case")]
    [JsonPropertyOrder(-4)]
    [JsonConverter(typeof(IdConverter))]
    public required string CaseId { get; init; }

    /// <summary>When it happened, with the offset it was recorded in.</summary>
    /// <remarks>Hours and days are judged in the zone of the person contacted, not in this offset.</remarks>
    [JsonPropertyOrder(-3)]
    public required DateTimeOffset At { get; init; }

    /// <summary>The type of the event.</summary>
    [JsonIgnore]
    public EventKind Kind => OwnKind;

    private protected abstract EventKind OwnKind { get; }

    private protected sealed override string TypeWord => EnumWords<EventKind>.Of(OwnKind);
}
