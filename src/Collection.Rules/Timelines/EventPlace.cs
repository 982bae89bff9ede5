using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>Where an event stands in the order of its case: all that a count keeps of it.</summary>
/// <remarks>The order is that of <see cref="RecordOrder"/>. Kept instead of the event, so that its words and numbers need not stay in memory.</remarks>
internal readonly record struct EventPlace : IComparable<EventPlace>
{
    // The instant, and in the lowest bit whether it is a contact: one comparison for both.
    private readonly long order;

    public EventPlace(CollectionEvent record)
        : this(record.Id, record.At.UtcTicks, record is Contact)
    {
    }

    public EventPlace(string id, long utcTicks, bool isContact)
    {
        Id = id;
        order = (utcTicks << 1) | (isContact ? 1L : 0L);
    }

    public string Id { get; }

    public long UtcTicks => order >> 1;

    public bool IsContact => (order & 1) != 0;

    public int CompareTo(EventPlace other)
    {
        int byOrder = order.CompareTo(other.order);
        return byOrder != 0 ? byOrder : string.CompareOrdinal(Id, other.Id);
    }
}
