using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Somebody contests the debt.</summary>
public sealed record DebtDisputed : CollectionEvent
{
    /// <summary>The id of the person who contests it.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? By { get; init; }

    /// <summary>Why it is contested.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public DisputeGround? Ground { get; init => field = DefinedWords.One(value); }

    private protected override EventKind OwnKind => EventKind.DebtDisputed;
}
