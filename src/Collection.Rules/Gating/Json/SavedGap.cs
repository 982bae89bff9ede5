using System.Collections.Immutable;

namespace Collection.Rules.Gating.Json;

/// <summary>Counted events of which the same facts are missing.</summary>
internal sealed record SavedGap
{
    /// <summary>The places of the events in the count.</summary>
    public required ImmutableArray<int> Places { get; init; }

    /// <summary>Whether they surely count all the same.</summary>
    public required bool IsProven { get; init; }

    public required ImmutableArray<string> Missing { get; init; }
}
