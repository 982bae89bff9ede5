using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>One counter within one case: its events so far.</summary>
/// <remarks>Not thread-safe; it belongs to one timeline.</remarks>
internal sealed class CounterState(Counter counter)
{
    private readonly Dictionary<CounterKey, CounterLog> logs = [];
    private readonly CounterLog unkeyed = new();
    private Dictionary<(CounterLog Log, string? Zone), DistinctWindow>? distinct;

    private string ZonePath => counter.Zone == ZoneSource.Debtor ? "debtor.zones" : "recipient.zones";

    /// <summary>Takes in an event, if it counts or may count.</summary>
    public void Observe(EventContext context)
    {
        bool surely = counter.SurelyCounts(context);
        if (!surely && !counter.MayCount(context))
        {
            return;
        }

        CounterLog log = counter.KeyOf(context, out string? missingKey) is { } key ? LogOf(key) : unkeyed;
        log.Append(new CounterEntry
        {
            UtcTicks = context.UtcTicks,
            EventId = context.Event.Id,
            Value = counter.Distinct?.Read(context),
            IsProven = surely && missingKey is null,
            Missing = missingKey is not null ? [missingKey] : surely ? [] : counter.Missing(context),
            ProvenBefore = log.ProvenTotal,
        });
    }

    /// <summary>The count as the event just observed sees it.</summary>
    public CountReading Read(EventContext context)
    {
        if (counter.KeyOf(context, out string? missingKey) is not { } key)
        {
            return new CountReading { AtLeast = 0, AtMost = CountReading.Unbounded, MissingKey = missingKey };
        }

        bool partial = !context.HasCompleteRecords(RecordStream.Contact);
        CounterLog log = LogOf(key);
        if (!counter.Window.IsByDay)
        {
            long from = counter.Window.Kind == CountWindowKind.WholeCase
                ? long.MinValue
                : context.UtcTicks - (counter.Window.Length * TimeSpan.TicksPerHour) + 1;
            return Within(log, from, zone: null, partial);
        }

        return ByDay(context, log, partial);
    }

    /// <summary>Counts in each zone the person may be in: the bounds hold for all of them.</summary>
    private CountReading ByDay(EventContext context, CounterLog log, bool partial)
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
            CountReading here = Within(log, from, zones[i].Id, partial);
            reading = i == 0 ? here : Union(reading, here);
        }

        return reading;
    }

    private CountReading Within(CounterLog log, long from, string? zone, bool partial)
    {
        int end = log.Count;
        int start = log.IndexFrom(from, end);
        int strays = unkeyed.Count == 0 ? 0 : unkeyed.Count - unkeyed.IndexFrom(from, unkeyed.Count);
        (int atLeast, int atMost) = counter.Distinct is null
            ? (log.ProvenIn(start, end), end - start)
            : WindowOf(log, zone).MoveTo(log, start, end);
        return new CountReading
        {
            AtLeast = atLeast,
            AtMost = partial ? CountReading.Unbounded : atMost + strays,
            Log = log,
            Start = start,
            End = end,
            MissingKey = strays > 0 ? counter.Same[0].Path : null,
            HasPartialRecords = partial,
        };
    }

    private CountReading Union(CountReading first, CountReading second)
    {
        bool differ = first.AtLeast != second.AtLeast || first.AtMost != second.AtMost;
        return first with
        {
            AtLeast = Math.Min(first.AtLeast, second.AtLeast),
            AtMost = Math.Max(first.AtMost, second.AtMost),
            Start = Math.Min(first.Start, second.Start),
            MissingKey = first.MissingKey ?? (differ ? ZonePath : null),
        };
    }

    private CounterLog LogOf(CounterKey key)
    {
        if (!logs.TryGetValue(key, out CounterLog? log))
        {
            logs[key] = log = new CounterLog();
        }

        return log;
    }

    private DistinctWindow WindowOf(CounterLog log, string? zone)
    {
        distinct ??= [];
        if (!distinct.TryGetValue((log, zone), out DistinctWindow? window))
        {
            distinct[(log, zone)] = window = new DistinctWindow();
        }

        return window;
    }
}
