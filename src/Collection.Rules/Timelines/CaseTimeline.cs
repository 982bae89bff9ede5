using Collection.Rules.Events;
using Collection.Rules.Parameters;

namespace Collection.Rules.Timelines;

/// <summary>The events of one case in order, and what stood at each of them.</summary>
/// <remarks>
/// O(1) amortised an event taken in at the end. Every reading is as of the event that reads, so later events
/// do not show in it. Not thread-safe. Order is that of <see cref="RecordOrder"/>.
/// </remarks>
internal sealed class CaseTimeline
{
    private readonly CounterState?[] counters;
    private readonly int complete;
    private readonly Retention retention;
    private EventContext? shared;
    private DateOnly lawDay;
    private LawOnDay? law;

    /// <param name="record">The case; null where it is unknown.</param>
    /// <param name="environment">What all timelines share.</param>
    /// <param name="retention">What it keeps of the past; what it gives up must not be asked of it any more.</param>
    public CaseTimeline(CollectionCase? record, TimelineEnvironment environment, Retention retention = Retention.Everything)
    {
        this.retention = retention;
        History = new CaseHistory(retention == Retention.Needed ? environment.SoughtRecords : ulong.MaxValue);
        Case = record;
        Environment = environment;
        Directory = new CaseDirectory(record, environment);
        counters = new CounterState?[environment.Counters.Length];
        foreach (RecordStream stream in Enum.GetValues<RecordStream>())
        {
            complete |= CompletenessOf(record, stream) == Completeness.Complete ? 1 << (int)stream : 0;
        }
    }

    public CollectionCase? Case { get; }

    public CaseHistory History { get; }

    public CaseDirectory Directory { get; }

    public TimelineEnvironment Environment { get; }

    /// <summary>When the latest contact taken in was made; null before the first.</summary>
    public DateTimeOffset? Latest { get; set; }

    /// <summary>Whether past records decided if an event counts, so that another past record may change old counts.</summary>
    public bool HasCountsByHistory { get; private set; }

    /// <summary>The events that a counter took in, by key; those of which part of the key is unknown under none.</summary>
    public IEnumerable<(CounterKey? Key, CounterLog Log)> LogsOf(int slot) => counters[slot]?.Logs ?? [];

    /// <summary>The events of a counter under a key; none yet where it is new.</summary>
    public CounterLog LogOf(int slot, CounterKey? key) => StateOf(slot).LogOf(key);

    /// <summary>Whether an event of the same id and instant was taken in and still matters.</summary>
    public bool Has(CollectionEvent record)
    {
        if (record is not Contact && History.Has(record))
        {
            return true;
        }

        EventContext context = At(record);
        foreach (int slot in Environment.SlotsOf(record.Kind))
        {
            if (counters[slot]?.Has(context, AnswersFrom) == true)
            {
                return true;
            }
        }

        return false;
    }

    public bool HasComplete(RecordStream stream) => (complete & (1 << (int)stream)) != 0;

    /// <summary>Takes in an event, in order or late; the context is the same object every time.</summary>
    /// <param name="record">The event.</param>
    /// <param name="changes">Notes what it changes for later events; null where there are none.</param>
    public EventContext Next(CollectionEvent record, TimelineChanges? changes = null)
    {
        EventContext context = At(record);
        changes?.Add(record);
        if (record is not Contact)
        {
            Add(record, changes);
        }
        else if (!(record.At < Latest))
        {
            Latest = record.At;
        }

        foreach (int slot in Environment.SlotsOf(record.Kind))
        {
            Observe(slot, context, changes);
        }

        ContextReads reads = context.Reads;
        HasCountsByHistory |= reads.History != 0 || reads.HasBalance;
        return context;
    }

    /// <summary>Gives up an event that was taken in.</summary>
    public void Remove(CollectionEvent record, TimelineChanges changes)
    {
        EventContext context = At(record);
        changes.Add(record);
        foreach (int slot in Environment.SlotsOf(record.Kind))
        {
            if (counters[slot]?.Forget(context) is { } change)
            {
                changes.AddCount(change);
            }
        }

        if (record is not Contact)
        {
            History.Remove(record, changes);
        }
    }

    /// <summary>The context of an event, with what stands at it now; the same object every time.</summary>
    public EventContext At(CollectionEvent record)
    {
        DateOnly day = Environment.DefaultZone is { } zone
            ? DateOnly.FromDateTime(zone.LocalAt(record.At.UtcTicks))
            : DateOnly.FromDateTime(record.At.DateTime);
        if (law is null || day != lawDay)
        {
            law = Environment.Law.On(day);
            lawDay = day;
        }

        shared ??= new EventContext(this, counters.Length);
        shared.MoveTo(record, day, Directory.Find((record as Contact)?.Recipient), law);
        return shared;
    }

    /// <param name="slot">The counter.</param>
    /// <param name="context">The act, up to and including which is counted.</param>
    /// <param name="own">What a planned act adds, which is not in the timeline.</param>
    public CountReading Read(int slot, EventContext context, OwnCount own = default) => (counters[slot] ?? Environment.Unused[slot]).Read(context, own);

    /// <summary>Whether a change to a counter may show in what an act reads of it.</summary>
    public bool MayTakeIn(EventContext act, CountChange change) => StateOf(change.Slot).MayTakeIn(act, change);

    /// <summary>Gives up the context, which a timeline at rest does not need; the next event makes another.</summary>
    public void Rest() => shared = null;

    private void Add(CollectionEvent record, TimelineChanges? changes)
    {
        History.Add(record, changes);
        if (record is BalancePosted && retention == Retention.Needed && Latest is { } latest)
        {
            // A day less, since days may be told by the offset of each record, and a zone may cross the date line.
            History.Balances.Forget(latest.UtcTicks, DateOnly.FromDateTime(latest.UtcDateTime).AddDays(-1));
        }
    }

    private void Observe(int slot, EventContext context, TimelineChanges? changes)
    {
        Counter counter = Environment.Counters[slot];
        if (context.UtcTicks >= counter.ReachesBackFrom(AnswersFrom) && counter.Counts(context) is var counts and not Truth.Disproven)
        {
            CountChange change = StateOf(slot).Observe(context, counts == Truth.Proven, AnswersFrom);
            changes?.AddCount(change);
        }
    }

    /// <summary>What a counter took in; most of them take in nothing of most cases.</summary>
    private CounterState StateOf(int slot) => counters[slot] ??= new CounterState(Environment.Counters[slot]);

    private long AnswersFrom => retention != Retention.Everything && Latest is { } latest ? latest.UtcTicks : long.MinValue;

    private static Completeness? CompletenessOf(CollectionCase? record, RecordStream stream) => stream switch
    {
        RecordStream.Contact => record?.Records?.Contact,
        RecordStream.Consent => record?.Records?.Consent,
        RecordStream.Stop => record?.Records?.Stop,
        RecordStream.Balance => record?.Records?.Balance,
        _ => record?.Records?.Recording,
    };
}
