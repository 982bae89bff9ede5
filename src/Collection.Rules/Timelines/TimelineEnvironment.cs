using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Lexicons;
using Collection.Rules.Parameters;

namespace Collection.Rules.Timelines;

/// <summary>What all timelines of a compiled rule set share.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record TimelineEnvironment
{
    private readonly ImmutableArray<int>[] slotsByKind = [];

    public required ImmutableArray<Counter> Counters
    {
        get;
        init
        {
            field = value;
            Unused = [.. value.Select(c => new CounterState(c))];
            slotsByKind = [.. Enum.GetValues<EventKind>()
                .Select(kind => value.Where(c => c.Kinds.Contains(kind)).Select(c => c.Slot).ToImmutableArray())];
        }
    }

    /// <summary>The zone of people whose zone is not on record; null where the pack has none.</summary>
    public ZoneClock? DefaultZone { get; init; }

    public required ImmutableDictionary<Role, Liability> LiabilityByRole { get; init; }

    public required SignalMatcher Signals { get; init; }

    public required LawCalendar Law { get; init; }

    /// <summary>What is known of a person who is not named.</summary>
    public RecipientProfile Nobody => field ??= new RecipientProfile { Zones = DefaultZone is { } zone ? [zone] : [] };

    /// <summary>The kinds of past record that rules may look for, as <see cref="ContextReads.History"/> marks them; all unless set.</summary>
    public ulong SoughtRecords { get; init; } = ulong.MaxValue;

    /// <summary>Counters that have taken nothing in, shared by all cases.</summary>
    public ImmutableArray<CounterState> Unused { get; private init; } = [];

    /// <summary>The slots of the counters that take in a kind of event.</summary>
    public ImmutableArray<int> SlotsOf(EventKind kind) => slotsByKind[(int)kind];
}
