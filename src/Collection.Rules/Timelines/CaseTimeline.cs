using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>Walks the events of one case in time order and tells each what stood then.</summary>
/// <remarks>
/// O(1) amortised an event. Not thread-safe. Events come in the order of <see cref="RecordOrder"/>; the
/// caller sorts.
/// </remarks>
internal sealed class CaseTimeline
{
    private readonly CounterState[] counters;
    private readonly bool[] streams;
    private readonly EventContext shared;

    public CaseTimeline(CollectionCase? record, TimelineEnvironment environment)
    {
        Case = record;
        Environment = environment;
        Directory = new CaseDirectory(record, environment);
        counters = [.. environment.Counters.Select(c => new CounterState(c))];
        streams = [.. Enum.GetValues<RecordStream>().Select(s => CompletenessOf(record, s) == Completeness.Complete)];
        shared = new EventContext(this, counters.Length);
    }

    public CollectionCase? Case { get; }

    public CaseHistory History { get; } = new();

    public CaseDirectory Directory { get; }

    public TimelineEnvironment Environment { get; }

    public bool HasComplete(RecordStream stream) => streams[(int)stream];

    /// <summary>Takes in the next event; the context is the same object every time.</summary>
    public EventContext Next(CollectionEvent record) => Advance(record, shared);

    /// <summary>Takes in the next event; the context stays as it is when later events come.</summary>
    public EventContext NextKept(CollectionEvent record)
    {
        EventContext context = Advance(record, new EventContext(this, counters.Length));
        context.Freeze();
        return context;
    }

    public CountReading Read(int slot, EventContext context) => counters[slot].Read(context);

    private EventContext Advance(CollectionEvent record, EventContext context)
    {
        DateOnly day = Environment.DefaultZone is { } zone
            ? DateOnly.FromDateTime(zone.LocalAt(record.At.UtcTicks))
            : DateOnly.FromDateTime(record.At.DateTime);
        RecipientProfile recipient = Directory.Find((record as Contact)?.Recipient);
        context.MoveTo(record, day, recipient, Environment.Law.On(day));
        if (record is not Contact)
        {
            History.Add(record);
        }

        foreach (int slot in Environment.SlotsOf(record.Kind))
        {
            counters[slot].Observe(context);
        }

        return context;
    }

    private static Completeness? CompletenessOf(CollectionCase? record, RecordStream stream) => stream switch
    {
        RecordStream.Contact => record?.Records?.Contact,
        RecordStream.Consent => record?.Records?.Consent,
        RecordStream.Stop => record?.Records?.Stop,
        RecordStream.Balance => record?.Records?.Balance,
        _ => record?.Records?.Recording,
    };
}
