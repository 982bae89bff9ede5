using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>A past record of the case, with the time from which and the record until which it stands.</summary>
internal sealed class HistoryEntry(CollectionEvent record)
{
    public CollectionEvent Record { get; } = record;

    /// <summary>When the collector knew of it: received where that is on record, otherwise when it happened.</summary>
    public long KnownFromTicks { get; } = KnownFrom(record);

    /// <summary>The first record that withdraws, breaches or replaces it; null where none does.</summary>
    public CollectionEvent? EndedBy { get; set; }

    /// <summary>The first record that may end it, since one of the two does not say whose act it is; null where none may.</summary>
    public CollectionEvent? DoubtedBy { get; set; }

    /// <summary>Whether nothing ends it for an act, by what is on record up to that act.</summary>
    public bool StandsFor(CollectionEvent act) =>
        KnownFromTicks <= act.At.UtcTicks && (EndedBy is null || RecordOrder.Instance.Compare(EndedBy, act) > 0);

    /// <summary>The record that leaves open whether it stands for an act, or null.</summary>
    public CollectionEvent? DoubtFor(CollectionEvent act) =>
        DoubtedBy is not null && RecordOrder.Instance.Compare(DoubtedBy, act) <= 0 ? DoubtedBy : null;

    private static long KnownFrom(CollectionEvent record) => record switch
    {
        StopRequested { ReceivedAt: { } received } => received.UtcTicks,
        WrongNumberTold { ReceivedAt: { } received } => received.UtcTicks,
        _ => record.At.UtcTicks,
    };
}
