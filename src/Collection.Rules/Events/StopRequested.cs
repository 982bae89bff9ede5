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
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public RequestChannel? Channel { get; init => field = DefinedWords.One(value); }

    /// <summary>Why the person asks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public StopReason? Reason { get; init => field = DefinedWords.One(value); }

    private protected override EventKind OwnKind => EventKind.StopRequested;
}
