using Collection.Rules.Events;
using Collection.Rules.Parameters;

namespace Collection.Rules.Timelines;

/// <summary>One event with the facts of its case as they stood then: the single fact that rules see.</summary>
/// <remarks>
/// Not thread-safe. The direct engine moves one context from event to event; an engine that keeps contexts
/// asks for new ones, whose counts are read at once.
/// </remarks>
internal sealed class EventContext
{
    private readonly CaseTimeline timeline;
    private readonly CountReading?[] counts;
    private SignalReading? signals;
    private bool isBalanceRead;
    private BalancePosted? balance;

    public EventContext(CaseTimeline timeline, int counters)
    {
        this.timeline = timeline;
        counts = new CountReading?[counters];
    }

    public CollectionEvent Event { get; private set; } = null!;

    public EventKind Kind { get; private set; }

    public long UtcTicks { get; private set; }

    /// <summary>The day of the act in the pack's zone; without one, by the offset recorded.</summary>
    public DateOnly Day { get; private set; }

    public RecipientProfile Recipient { get; private set; } = RecipientProfile.Unknown;

    public LawOnDay Law { get; private set; } = null!;

    /// <summary>The case, or null where it is unknown.</summary>
    public CollectionCase? Case => timeline.Case;

    public CaseHistory History => timeline.History;

    public CaseTimeline Timeline => timeline;

    /// <summary>The latest balance known for the day of the act.</summary>
    public BalancePosted? Balance
    {
        get
        {
            if (!isBalanceRead)
            {
                isBalanceRead = true;
                balance = History.Has(EventKind.BalancePosted) ? History.BalanceAt(UtcTicks, Day) : null;
            }

            return balance;
        }
    }

    /// <summary>What the lexicons find in the words spoken or written.</summary>
    public SignalReading Signals => signals ??= SignalReading.Of(Event, timeline.Environment.Signals);

    public ReadOnlySpan<ZoneClock> ZonesOf(ZoneSource source) =>
        source == ZoneSource.Debtor ? timeline.Directory.DebtorZones.AsSpan() : Recipient.Zones.AsSpan();

    public CountReading Count(int slot) => counts[slot] ??= timeline.Read(slot, this);

    public bool HasCompleteRecords(RecordStream stream) => timeline.HasComplete(stream);

    /// <summary>Turns to an event; what was read of another is forgotten.</summary>
    public void MoveTo(CollectionEvent record, DateOnly day, RecipientProfile recipient, LawOnDay law)
    {
        Event = record;
        Kind = record.Kind;
        UtcTicks = record.At.UtcTicks;
        Day = day;
        Recipient = recipient;
        Law = law;
        signals = null;
        isBalanceRead = false;
        balance = null;
        Array.Clear(counts);
    }

    /// <summary>Reads every count now, so that later events do not show in it.</summary>
    public void Freeze()
    {
        for (int slot = 0; slot < counts.Length; slot++)
        {
            Count(slot);
        }
    }
}
