using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>A past record of the case, with the time from which and until which it stands.</summary>
internal sealed class HistoryEntry(CollectionEvent record, long knownFromTicks)
{
    public CollectionEvent Record { get; } = record;

    /// <summary>When the collector knew of it: received where that is on record, otherwise when it happened.</summary>
    public long KnownFromTicks { get; } = knownFromTicks;

    /// <summary>When it was withdrawn, breached or replaced; exclusive.</summary>
    public long EndedTicks { get; private set; } = long.MaxValue;

    public bool StandsAt(long utcTicks) => KnownFromTicks <= utcTicks && utcTicks < EndedTicks;

    public void End(long utcTicks) => EndedTicks = Math.Min(EndedTicks, utcTicks);
}
