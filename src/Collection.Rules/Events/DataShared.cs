using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Personal data are handed to somebody else.</summary>
public sealed record DataShared : CollectionEvent
{
    /// <summary>The id of whoever received them.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? To { get; init; }

    /// <summary>On what ground they were handed on.</summary>
    public LawfulBasis? LawfulBasis { get; init; }

    /// <summary>What data were handed on.</summary>
    public ImmutableArray<SharedData>? Fields { get; init; }

    private protected override EventKind OwnKind => EventKind.DataShared;
}
