using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>A count that some rule asks for: which events, in common what, in which window.</summary>
/// <remarks>Immutable and shared by all cases; the delegates are pure.</remarks>
internal sealed record Counter
{
    /// <summary>Its place among the counters of a compiled rule set.</summary>
    public required int Slot { get; init; }

    /// <summary>The kinds of event that it takes in: those that have the facts it groups and tells apart by.</summary>
    public required ImmutableArray<EventKind> Kinds { get; init; }

    /// <summary>The streams of records that must be complete for compliance to show.</summary>
    public required ImmutableArray<RecordStream> Streams { get; init; }

    public required Func<EventContext, bool> SurelyCounts { get; init; }

    public required Func<EventContext, bool> MayCount { get; init; }

    /// <summary>The facts missing where an event only may count.</summary>
    public required Func<EventContext, ImmutableArray<string>> Missing { get; init; }

    /// <summary>The key's parts with the fact path each is read from; at most three.</summary>
    public required ImmutableArray<KeyPart> Same { get; init; }

    /// <summary>What a distinct count tells apart, or null for a plain count.</summary>
    public KeyPart? Distinct { get; init; }

    public required CountWindow Window { get; init; }

    public required ZoneSource Zone { get; init; }

    /// <summary>How long before an act an event may lie and still be in its window, at most.</summary>
    public long ReachTicks => Window.Kind switch
    {
        CountWindowKind.WholeCase => long.MaxValue,
        CountWindowKind.Rolling => Window.Length * TimeSpan.TicksPerHour,
        // A local day may last longer than 24 hours, and local midnight may be skipped.
        _ => (Window.DaysBack + 2) * TimeSpan.TicksPerDay,
    };

    /// <summary>The first instant that the window of an act may still reach.</summary>
    public long ReachesBackFrom(long utcTicks) => ReachTicks < utcTicks ? utcTicks - ReachTicks : long.MinValue;

    /// <summary>Whether an event counts; unknown where it only may.</summary>
    public Truth Counts(EventContext context) =>
        SurelyCounts(context) ? Truth.Proven : MayCount(context) ? Truth.Unknown : Truth.Disproven;

    /// <summary>The key of an event, or null where part of it is unknown.</summary>
    /// <param name="context">The event.</param>
    /// <param name="missing">The path of the first unknown part.</param>
    public CounterKey? KeyOf(EventContext context, out string? missing)
    {
        string? first = Part(context, 0, out missing);
        string? second = missing is null ? Part(context, 1, out missing) : null;
        string? third = missing is null ? Part(context, 2, out missing) : null;
        return missing is null ? new CounterKey(first, second, third) : null;
    }

    /// <summary>Whether a kind of event has every fact of the key, known or not.</summary>
    public bool HasKey(EventKind kind) => Same.All(part => part.IsOf(kind));

    private string? Part(EventContext context, int index, out string? missing)
    {
        missing = null;
        if (index >= Same.Length)
        {
            return null;
        }

        string? text = Same[index].Read(context);
        missing = text is null ? Same[index].Path : null;
        return text;
    }
}
