using System.Text.Json.Serialization;

namespace Collection.Rules.Events.Json;

/// <summary>A recipient written as an object.</summary>
internal sealed record RecipientShape
{
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    public Role? Role { get; init; }
}
