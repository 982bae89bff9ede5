using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>Who collects.</summary>
public sealed record Actor
{
    /// <summary>The id of the collector.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    /// <summary>The id of the agency the collector works for.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? Agency { get; init; }

    /// <summary>In what capacity the collector acts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public ActorCapacity? Capacity { get; init => field = DefinedWords.One(value); }

    /// <summary>Whom the collector said, or made believe, he is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public ClaimedIdentity? ClaimedIdentity { get; init => field = DefinedWords.One(value); }

    /// <summary>Whether the collector used a phone or account of his own that the lender had not approved.</summary>
    public bool? PrivateAccount { get; init; }

    /// <summary>Whether the agency stood on the lender's published list of agencies.</summary>
    public bool? AgencyListed { get; init; }

    /// <summary>Whether the debtor had been told beforehand that the agency would collect.</summary>
    public bool? AgencyAnnounced { get; init; }
}
