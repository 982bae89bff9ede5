using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>An instalment of an agreed plan is missed.</summary>
public sealed record PlanBreached : CollectionEvent
{
    /// <summary>The id of the person who should have paid.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? By { get; init; }

    /// <summary>The first day of default under the plan.</summary>
    public DateOnly? BrokenOn { get; init; }

    private protected override EventKind OwnKind => EventKind.PlanBreached;
}
