using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>A person takes an agreement back.</summary>
/// <remarks>Works from the instant on, not for what was done before.</remarks>
public sealed record ConsentWithdrawn : CollectionEvent
{
    /// <summary>The id of the person who had agreed.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? By { get; init; }

    /// <summary>The id of the lender, agency or collector it was given to.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? To { get; init; }

    /// <summary>What it was about.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public ConsentScope? Scope { get; init => field = DefinedWords.One(value); }

    /// <summary>The ids of the persons it concerned.</summary>
    [JsonConverter(typeof(IdListConverter))]
    public ImmutableArray<string>? About { get; init; }

    /// <summary>How the withdrawal was made.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public ConsentForm? Form { get; init => field = DefinedWords.One(value); }

    /// <summary>The hours it was limited to.</summary>
    public Hours? Window { get; init; }

    private protected override EventKind OwnKind => EventKind.ConsentWithdrawn;
}
