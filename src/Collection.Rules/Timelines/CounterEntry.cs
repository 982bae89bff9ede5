using System.Collections.Immutable;

namespace Collection.Rules.Timelines;

/// <summary>One counted event with the running totals before it.</summary>
internal readonly record struct CounterEntry
{
    public required long UtcTicks { get; init; }

    public required string EventId { get; init; }

    /// <summary>The value told apart by a distinct count; null where unknown or not asked.</summary>
    public string? Value { get; init; }

    /// <summary>False where facts of the event are missing, so that it only may count.</summary>
    public required bool IsProven { get; init; }

    /// <summary>The facts that would settle whether it counts.</summary>
    public ImmutableArray<string> Missing { get; init; }

    public required int ProvenBefore { get; init; }
}
