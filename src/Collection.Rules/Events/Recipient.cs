using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>The person contacted: a known one by id, or anybody by role.</summary>
/// <remarks>In JSON an id alone is plain text, everything else an object.</remarks>
[JsonConverter(typeof(RecipientConverter))]
public readonly record struct Recipient
{
    /// <summary>The id of the debtor or of a party.</summary>
    public string? Id { get; init; }

    /// <summary>What the person is, where no party of the case says so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public Role? Role { get; init => field = DefinedWords.One(value); }
}
