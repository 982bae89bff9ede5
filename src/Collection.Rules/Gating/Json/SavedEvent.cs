using System.Text.Json.Serialization;

namespace Collection.Rules.Gating.Json;

/// <summary>An event of which no more is stored than its place in the order.</summary>
internal sealed record SavedEvent
{
    public required string Id { get; init; }

    /// <summary>The instant, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>Whether it is a record and no contact, so that it stands before contacts of the same instant.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRecord { get; init; }
}
