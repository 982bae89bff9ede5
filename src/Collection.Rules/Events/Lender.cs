using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>The creditor or platform behind the claim.</summary>
public sealed record Lender
{
    /// <summary>The id of the lender.</summary>
    [JsonConverter(typeof(IdConverter))]
    public string? Id { get; init; }

    /// <summary>What kind of creditor or platform it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public LenderKind? Kind { get; init => field = DefinedWords.One(value); }

    /// <summary>Whether it holds the licence its business needs.</summary>
    public bool? Licensed { get; init; }

    /// <summary>The part of the country whose authorities supervise it, by its code in ISO 3166-2, such as CN-SH.</summary>
    public string? Region { get; init; }

    /// <summary>The industry bodies it belongs to; empty means none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list holds what is no member of its enum.</exception>
    public ImmutableArray<Membership>? Memberships { get; init => field = DefinedWords.All(value); }
}
