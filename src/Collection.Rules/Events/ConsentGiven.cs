using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>A person agrees to something.</summary>
/// <remarks>One record for each scope.</remarks>
public sealed record ConsentGiven : CollectionEvent
{
    /// <summary>The id of the person who agrees.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? By { get; init; }

    /// <summary>The id of the lender, agency or collector it is given to.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? To { get; init; }

    /// <summary>What it is about.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public ConsentScope? Scope { get; init => field = DefinedWords.One(value); }

    /// <summary>The ids of the persons it concerns.</summary>
    [JsonConverter(typeof(IdListConverter))]
    public ImmutableArray<string>? About { get; init; }

    /// <summary>How it was given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public ConsentForm? Form { get; init => field = DefinedWords.One(value); }

    /// <summary>The hours it is limited to.</summary>
    public Hours? Window { get; init; }

    private protected override EventKind OwnKind => EventKind.ConsentGiven;
}
