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

    /// <summary>What kind of recipient it was.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public DataRecipient? ToKind { get; init => field = DefinedWords.One(value); }

    /// <summary>On what ground they were handed on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public LawfulBasis? LawfulBasis { get; init => field = DefinedWords.One(value); }

    /// <summary>What data were handed on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list holds what is no member of its enum.</exception>
    public ImmutableArray<SharedData>? Fields { get; init => field = DefinedWords.All(value); }

    /// <summary>Whether they were true and up to date when handed on.</summary>
    public bool? Accurate { get; init; }

    /// <summary>Whether the person they are about had been told beforehand.</summary>
    public bool? Announced { get; init; }

    private protected override EventKind OwnKind => EventKind.DataShared;
}
