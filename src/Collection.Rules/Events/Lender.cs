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
    public LenderKind? Kind { get; init; }

    /// <summary>Whether it holds the licence its business needs.</summary>
    public bool? Licensed { get; init; }

    /// <summary>The industry bodies it belongs to; empty means none.</summary>
    public ImmutableArray<Membership>? Memberships { get; init; }
}
