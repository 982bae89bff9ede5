using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>The person who borrowed.</summary>
public sealed record Debtor
{
    /// <summary>The id of the debtor, by which contacts name him.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    /// <summary>The time zones the debtor may be in.</summary>
    /// <remarks>IANA ids. Several mean that it is not known which one; all are judged.</remarks>
    [JsonConverter(typeof(ZoneListConverter))]
    public ImmutableArray<string>? Zones { get; init; }

    /// <summary>Whether the debtor can be reached and can act.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public DebtorStatus? Status { get; init => field = DefinedWords.One(value); }
}
