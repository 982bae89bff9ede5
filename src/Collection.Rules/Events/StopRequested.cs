using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>A person asks not to be contacted any more.</summary>
public sealed record StopRequested : CollectionEvent
{
    /// <summary>The id of the person who asks.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? By { get; init; }

    /// <summary>The ids of the persons who shall be left alone.</summary>
    [JsonConverter(typeof(IdListConverter))]
    public ImmutableArray<string>? For { get; init; }

    /// <summary>The id of the lender, agency or collector asked.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? To { get; init; }

    /// <summary>When the request reached the collecting side.</summary>
    /// <remarks>Contacts between <see cref="CollectionEvent.At"/> and this instant were made without knowing of it.</remarks>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>By which means the request was made.</summary>
    public RequestChannel? Channel { get; init; }

    /// <summary>Why the person asks.</summary>
    public StopReason? Reason { get; init; }

    private protected override EventKind OwnKind => EventKind.StopRequested;
}
