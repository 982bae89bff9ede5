using System.Collections.Immutable;

namespace Collection.Rules.Gating.Json;

/// <summary>A counted event of which facts are missing.</summary>
internal sealed record SavedGap
{
    /// <summary>The place of the event in the count.</summary>
    public required int Place { get; init; }

    /// <summary>Whether it surely counts all the same.</summary>
    public required bool IsProven { get; init; }

    public required ImmutableArray<string> Missing { get; init; }
}
