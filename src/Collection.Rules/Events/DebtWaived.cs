using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>The creditor gives the debt up.</summary>
public sealed record DebtWaived : CollectionEvent
{
    /// <summary>The id of the creditor who waives.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? By { get; init; }

    /// <summary>Why the debt is over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public DischargeGround? Ground { get; init => field = DefinedWords.One(value); }

    private protected override EventKind OwnKind => EventKind.DebtWaived;
}
