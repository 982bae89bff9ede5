using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>A person other than the debtor whom the records name.</summary>
public sealed record Party
{
    /// <summary>The id of the person, by which contacts name him.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    /// <summary>What the person is to the debtor or to the debt.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public Role? Role { get; init => field = DefinedWords.One(value); }

    /// <summary>Whether the person must pay.</summary>
    /// <remarks>Where absent, the rule pack's default for the role holds.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public Liability? Liability { get; init => field = DefinedWords.One(value); }

    /// <summary>The last day on which the person can be held liable.</summary>
    public DateOnly? LiableUntil { get; init; }

    /// <summary>The time zones the person may be in.</summary>
    /// <remarks>IANA ids. Several mean that it is not known which one; all are judged.</remarks>
    [JsonConverter(typeof(ZoneListConverter))]
    public ImmutableArray<string>? Zones { get; init; }
}
