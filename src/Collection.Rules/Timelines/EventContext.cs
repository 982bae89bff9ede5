using Collection.Rules.Events;
using Collection.Rules.Parameters;

namespace Collection.Rules.Timelines;

/// <summary>One event with the facts of its case as they stood then: the single fact that rules see.</summary>
/// <remarks>Not thread-safe. A timeline moves one context from event to event; it notes what of the past was asked for.</remarks>
internal sealed class EventContext
{
    private readonly CaseTimeline timeline;
    private readonly CountReading[] counts;
    private readonly int[] readAt;
    private int turn;
    private ulong countsRead;
    private ulong historyRead;
    private readonly SignalReading signals = new();
    private bool areSignalsRead;
    private bool isBalanceRead;
    private BalancePosted? balance;

    public EventContext(CaseTimeline timeline, int counters)
    {
        this.timeline = timeline;
        counts = new CountReading[counters];
        readAt = new int[counters];
    }

    public CollectionEvent Event { get; private set; } = null!;

    public EventKind Kind { get; private set; }

    public long UtcTicks { get; private set; }

    /// <summary>Where the event stands in the order of the case.</summary>
    public EventPlace Place { get; private set; }

    /// <summary>The day of the act in the pack's zone; without one, by the offset recorded.</summary>
    public DateOnly Day { get; private set; }

    public RecipientProfile Recipient { get; private set; } = RecipientProfile.Unknown;

    public LawOnDay Law { get; private set; } = null!;

    /// <summary>The case, or null where it is unknown.</summary>
    public CollectionCase? Case => timeline.Case;

    /// <summary>The firm whose people made the contact: the agency, or the lender where its own staff did; null where unknown.</summary>
    public string? Firm => (Event as Contact)?.Actor is { } actor
        ? actor.Agency ?? (actor.Capacity == ActorCapacity.OwnStaff ? Case?.Lender?.Id : null)
        : null;

    /// <summary>What of the past was asked for since the context turned to this event.</summary>
    public ContextReads Reads => new() { Counts = countsRead, History = historyRead, HasBalance = isBalanceRead, Balance = balance };

    /// <summary>The latest balance known for the day of the act.</summary>
    public BalancePosted? Balance
    {
        get
        {
            if (!isBalanceRead)
            {
                isBalanceRead = true;
                BalanceLedger postings = timeline.History.Balances;
                balance = postings.IsEmpty ? null : postings.At(Event, Day);
            }

            return balance;
        }
    }

    /// <summary>What the lexicons find in the words spoken or written.</summary>
    public SignalReading Signals
    {
        get
        {
            if (!areSignalsRead)
            {
                areSignalsRead = true;
                signals.Read(Event, timeline.Environment.Signals);
            }

            return signals;
        }
    }

    /// <summary>The past records of a kind, also those after the act; null where there are none.</summary>
    public HistoryList? HistoryOf(EventKind kind)
    {
        historyRead |= ContextReads.MarkOf(kind);
        return timeline.History.Of(kind);
    }

    public ReadOnlySpan<ZoneClock> ZonesOf(ZoneSource source) =>
        source == ZoneSource.Debtor ? timeline.Directory.DebtorZones.AsSpan() : Recipient.Zones.AsSpan();

    /// <summary>A count up to and including the event; valid until the context turns to another.</summary>
    public ref readonly CountReading Count(int slot)
    {
        countsRead |= ContextReads.MarkOf(slot);
        if (readAt[slot] != turn)
        {
            counts[slot] = timeline.Read(slot, this);
            readAt[slot] = turn;
        }

        return ref counts[slot];
    }

    /// <summary>A count to which a planned act, which is not in the timeline, adds itself.</summary>
    public CountReading Count(int slot, OwnCount own)
    {
        if (!own.Maybe)
        {
            return Count(slot);
        }

        countsRead |= ContextReads.MarkOf(slot);
        return timeline.Read(slot, this, own);
    }

    public bool HasCompleteRecords(RecordStream stream) => timeline.HasComplete(stream);

    /// <summary>Turns to an event; what was read of another is forgotten.</summary>
    public void MoveTo(CollectionEvent record, DateOnly day, RecipientProfile recipient, LawOnDay law)
    {
        Event = record;
        Kind = record.Kind;
        Place = new EventPlace(record);
        UtcTicks = Place.UtcTicks;
        Day = day;
        Recipient = recipient;
        Law = law;
        areSignalsRead = false;
        isBalanceRead = false;
        balance = null;
        countsRead = 0;
        historyRead = 0;
        turn++;
    }
}
