using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>The debt is paid or otherwise discharged.</summary>
public sealed record DebtSettled : CollectionEvent
{
    /// <summary>The id of the person who paid or settled.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? By { get; init; }

    /// <summary>Why the debt is over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public DischargeGround? Ground { get; init => field = DefinedWords.One(value); }

    private protected override EventKind OwnKind => EventKind.DebtSettled;
}
