using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>One counted event with the running total before it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CounterEntry
{
    public required long UtcTicks { get; init; }

    public required CollectionEvent Record { get; init; }

    public string EventId => Record.Id;

    /// <summary>The value told apart by a distinct count; null where unknown or not asked.</summary>
    public string? Value { get; init; }

    /// <summary>False where facts of the event are missing, so that it only may count.</summary>
    public required bool IsProven { get; init; }

    /// <summary>The facts that would settle whether it counts.</summary>
    public ImmutableArray<string> Missing { get; init; }

    /// <summary>How many events before it surely count; kept by the log.</summary>
    public int ProvenBefore { get; init; }
}
