using System.Globalization;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Lexicons;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Collects what on record decides a test.</summary>
internal static class EvidenceFinder
{
    /// <summary>The events of a range of a log that surely count.</summary>
    public static EventExcerpt ExcerptOf(CounterLog? log, int start, int end) => log is null || start == end
        ? EventExcerpt.Empty
        : new EventExcerpt { Count = log.ProvenIn(start, end), FirstIds = log.FirstProven(start, end, EventExcerpt.MaxIds) };

    /// <summary>What decides a single test other than a signal.</summary>
    /// <param name="leaf">The test.</param>
    /// <param name="context">The act.</param>
    /// <param name="own">What a planned act adds to a count.</param>
    public static IEnumerable<Evidence> Of(Condition leaf, EventContext context, OwnCount own) => leaf switch
    {
        FactTest test => Of(test.Fact, context),
        FactKnown known => Of(known.Fact, context),
        CountTest count => Of(count, context, own),
        HistoryTest history => Of(history, context),
        LocalTimeTest time => Of(time, context),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<Evidence> Of(Fact fact, EventContext context)
    {
        if (fact.Read(context) is { } value && fact.Type is not (FactType.Structure or FactType.Text))
        {
            yield return new FactEvidence { Path = fact.Path, Value = FactText.Of(value) };
        }
    }

    private static IEnumerable<Evidence> Of(CountTest count, EventContext context, OwnCount own)
    {
        CountReading reading = context.Count(count.Query.Slot, own);
        object? limit = OperandLogic.Resolve(count.Limit, context, missing: null);
        yield return new CountEvidence
        {
            AtLeast = reading.AtLeast,
            AtMost = reading.AtMost == CountReading.Unbounded ? null : reading.AtMost,
            Limit = limit is null ? 0 : Convert.ToInt32(limit, CultureInfo.InvariantCulture),
            Window = WindowText.Of(count.Query.Window),
            Events = ExcerptOf(reading.Log, reading.Start, reading.End),
        };
    }

    private static IEnumerable<Evidence> Of(HistoryTest history, EventContext context)
    {
        var found = new EventTally();
        HistoryLogic.Evaluate(history.Query, context, missing: null, found);
        if (found.Count > 0)
        {
            yield return new RecordEvidence { Kind = EventTypes.WordOf(history.Query.Kind), Events = found.ToExcerpt() };
        }
    }

    private static IEnumerable<Evidence> Of(LocalTimeTest time, EventContext context)
    {
        if (OperandLogic.Resolve(time.Hours, context, missing: null) is not Hours hours)
        {
            return [];
        }

        var evidence = new List<Evidence>();
        foreach (ZoneClock zone in context.ZonesOf(time.Zone))
        {
            evidence.Add(new LocalTimeEvidence { Local = zone.LocalAt(context.UtcTicks), Zone = zone.Id, Hours = hours.ToString() });
        }

        return evidence;
    }

    public static IEnumerable<Evidence> Of(BoundSignal signal, Truth said, SignalReading reading) =>
        reading.Quotes.Where(q => q.SignalIndex == signal.Index).Select(quote => new QuoteEvidence
        {
            Signal = signal.Id,
            Says = signal.Says,
            Quote = quote.Quote,
            Path = quote.Source.Path,
            Start = quote.Start,
            IsDecisive = quote.Weight == SignalWeight.Decisive,
            ContradictsRecord = said == Truth.Disproven,
        });
}
