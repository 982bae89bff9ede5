using System.Collections.Immutable;

namespace Collection.Rules.Timelines;

/// <summary>One counter within one case: its events so far.</summary>
/// <remarks>Not thread-safe; it belongs to one timeline.</remarks>
/// <param name="counter">The counter.</param>
internal sealed class CounterState(Counter counter)
{
    private KeyedLogs logs;
    private CounterLog? unkeyed;

    private string ZonePath => counter.Zone == ZoneSource.Debtor ? "debtor.zones" : "recipient.zones";

    /// <summary>Takes in an event that counts or may count.</summary>
    /// <param name="context">The event.</param>
    /// <param name="surely">Whether it surely counts.</param>
    /// <param name="answersFrom">The earliest time of which anybody still asks; what no window reaches from there may be given up.</param>
    public CountChange Observe(EventContext context, bool surely, long answersFrom)
    {
        long keptFrom = counter.ReachesBackFrom(answersFrom);
        CounterKey? key = counter.KeyOf(context, out string? missingKey);
        string? value = counter.Distinct?.Read(context);
        ImmutableArray<string> missing = missingKey is not null ? [missingKey] : surely ? [] : counter.Missing(context);
        if (value is null && counter.Distinct is { } distinct && !missing.Contains(distinct.Path, StringComparer.Ordinal))
        {
            missing = missing.Add(distinct.Path);
        }

        LogOf(key, keptFrom).Add(context.Place, value, surely && missingKey is null, missing, keptFrom);
        return new CountChange(counter.Slot, key, context.Event);
    }

    /// <summary>The events counted, by key; those of which part of the key is unknown under none.</summary>
    public IEnumerable<(CounterKey? Key, CounterLog Log)> Logs
    {
        get
        {
            IEnumerable<(CounterKey?, CounterLog)> keyed = logs.All.Select(log => ((CounterKey?)log.Key, log));
            return unkeyed is null ? keyed : keyed.Append((null, unkeyed));
        }
    }

    /// <summary>The events counted under a key; none yet where it is new.</summary>
    /// <param name="key">The key; null for events of which part of it is unknown.</param>
    /// <param name="keptFrom">The first instant that a window may still reach.</param>
    public CounterLog LogOf(CounterKey? key, long keptFrom = long.MinValue) =>
        key is { } known ? logs.FindOrAdd(known, keptFrom) : unkeyed ??= new CounterLog();

    /// <summary>Whether an event is counted already and a window may still reach it.</summary>
    public bool Has(EventContext context, long answersFrom) =>
        context.UtcTicks >= counter.ReachesBackFrom(answersFrom) && Find(counter.KeyOf(context, out _))?.Has(context.Place) == true;

    /// <summary>Gives an event up.</summary>
    /// <returns>What changed, or null where it was not counted.</returns>
    public CountChange? Forget(EventContext context)
    {
        CounterKey? key = counter.KeyOf(context, out _);
        return Find(key)?.Remove(context.Place) == true ? new CountChange(counter.Slot, key, context.Event) : null;
    }

    /// <summary>Whether a later act's reading may take in an event that came late or went.</summary>
    public bool MayTakeIn(EventContext act, CountChange change)
    {
        if (act.UtcTicks - change.Record.At.UtcTicks > counter.ReachTicks || counter.KeyOf(act, out _) is not { } key)
        {
            return false;
        }

        return change.Key is null || change.Key == key;
    }

    /// <summary>The count as an event sees it: up to and including itself.</summary>
    /// <param name="context">The event.</param>
    /// <param name="own">What the event adds where it is planned and not among those counted.</param>
    public CountReading Read(EventContext context, OwnCount own = default)
    {
        OwnCount counted = counter.Kinds.Contains(context.Kind) ? own : OwnCount.None;
        if (counter.KeyOf(context, out string? missingKey) is not { } key)
        {
            // An act without the fact has nothing in common with any event.
            return counter.HasKey(context.Kind)
                ? new CountReading { AtLeast = 0, AtMost = CountReading.Unbounded, MissingKey = missingKey }
                : new CountReading { AtLeast = 0, AtMost = 0 };
        }

        CounterLog? log = logs.Find(key);
        if (counter.Window.IsByDay)
        {
            return ByDay(context, log, counted);
        }

        long from = counter.Window.Kind == CountWindowKind.WholeCase
            ? long.MinValue
            : context.UtcTicks - (counter.Window.Length * TimeSpan.TicksPerHour) + 1;
        return Within(context, log, from, zone: null, counted);
    }

    /// <summary>Counts in each zone the person may be in: the bounds hold for all of them.</summary>
    private CountReading ByDay(EventContext context, CounterLog? log, OwnCount own)
    {
        ReadOnlySpan<ZoneClock> zones = context.ZonesOf(counter.Zone);
        if (zones.IsEmpty)
        {
            return new CountReading { AtLeast = 0, AtMost = CountReading.Unbounded, MissingKey = ZonePath };
        }

        CountReading reading = default;
        for (int i = 0; i < zones.Length; i++)
        {
            DateOnly day = DateOnly.FromDateTime(zones[i].LocalAt(context.UtcTicks));
            long from = zones[i].StartOfDay(day.AddDays(-counter.Window.DaysBack));
            CountReading here = Within(context, log, from, zones[i].Id, own);
            reading = i == 0 ? here : Union(reading, here);
        }

        return reading;
    }

    private CountReading Within(EventContext context, CounterLog? log, long from, string? zone, OwnCount own)
    {
        int end = log?.EndAt(context.Place) ?? 0;
        int start = log?.IndexFrom(from, end) ?? 0;
        int strayEnd = unkeyed?.EndAt(context.Place) ?? 0;
        int strayStart = unkeyed?.IndexFrom(from, strayEnd) ?? 0;
        bool partial = IsPartial(context);
        (int atLeast, int atMost) = counter.Distinct is { } distinct
            ? Distinct(distinct, context, log, start, end, zone, own)
            : ((log?.ProvenIn(start, end) ?? 0) + (own.Surely ? 1 : 0), end - start + (own.Maybe ? 1 : 0));
        return new CountReading
        {
            AtLeast = atLeast,
            AtMost = partial ? CountReading.Unbounded : atMost + strayEnd - strayStart,
            Log = log,
            Start = start,
            End = end,
            Strays = unkeyed,
            StrayStart = strayStart,
            StrayEnd = strayEnd,
        };
    }

    private static (int AtLeast, int AtMost) Distinct(KeyPart value, EventContext context, CounterLog? log, int start, int end, string? zone, OwnCount own)
    {
        if (log is null)
        {
            return (own.Surely && value.Read(context) is not null ? 1 : 0, own.Maybe ? 1 : 0);
        }

        DistinctWindow window = log.WindowIn(zone);
        (int, int) values = window.MoveTo(log, start, end);
        return own.Maybe ? window.With(value.Read(context), own.Surely) : values;
    }

    private bool IsPartial(EventContext context)
    {
        foreach (RecordStream stream in counter.Streams)
        {
            if (!context.HasCompleteRecords(stream))
            {
                return true;
            }
        }

        return false;
    }

    private CountReading Union(CountReading first, CountReading second)
    {
        bool differ = first.AtLeast != second.AtLeast || first.AtMost != second.AtMost;
        return first with
        {
            AtLeast = Math.Min(first.AtLeast, second.AtLeast),
            AtMost = Math.Max(first.AtMost, second.AtMost),
            Start = Math.Min(first.Start, second.Start),
            StrayStart = Math.Min(first.StrayStart, second.StrayStart),
            MissingKey = first.MissingKey ?? (differ ? ZonePath : null),
        };
    }

    private CounterLog? Find(CounterKey? key) => key is { } known ? logs.Find(known) : unkeyed;
}
