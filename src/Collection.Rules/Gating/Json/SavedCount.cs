using System.Collections.Immutable;

namespace Collection.Rules.Gating.Json;

/// <summary>The events counted under one key by one count of the rules.</summary>
internal sealed record SavedCount
{
    /// <summary>The place of the count among those of the rules.</summary>
    public required int Count { get; init; }

    /// <summary>What the events have in common; null for those of which part of it is unknown.</summary>
    public ImmutableArray<string?>? Key { get; init; }

    /// <summary>The places of the events among those stored.</summary>
    public required ImmutableArray<int> Events { get; init; }

    /// <summary>The values told apart, one an event; null where the count tells none apart.</summary>
    public ImmutableArray<string?>? Values { get; init; }

    /// <summary>The events that only may count or lack a value, with the facts that are missing.</summary>
    public ImmutableArray<SavedGap>? Gaps { get; init; }
}
