using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Lexicons;
using Collection.Rules.Parameters;

namespace Collection.Rules.Timelines;

/// <summary>What all timelines of a compiled rule set share.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TimelineEnvironment
{
    private readonly ImmutableArray<int>[] slotsByKind;

    public TimelineEnvironment(ImmutableArray<Counter> counters)
    {
        Counters = counters;
        slotsByKind = [.. Enum.GetValues<EventKind>()
            .Select(kind => counters.Where(c => c.Kinds.Contains(kind)).Select(c => c.Slot).ToImmutableArray())];
    }

    public ImmutableArray<Counter> Counters { get; }

    /// <summary>The zone of people whose zone is not on record; null where the pack has none.</summary>
    public ZoneClock? DefaultZone { get; init; }

    public required ImmutableDictionary<Role, Liability> LiabilityByRole { get; init; }

    public required SignalMatcher Signals { get; init; }

    public required LawCalendar Law { get; init; }

    /// <summary>The slots of the counters that take in a kind of event.</summary>
    public ImmutableArray<int> SlotsOf(EventKind kind) => slotsByKind[(int)kind];
}
