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

    /// <summary>Adds what decides a single test other than a signal.</summary>
    /// <param name="leaf">The test.</param>
    /// <param name="context">The act.</param>
    /// <param name="own">What a planned act adds to a count.</param>
    /// <param name="reasons">Takes it.</param>
    public static void Collect(Condition leaf, EventContext context, OwnCount own, Reasons reasons)
    {
        switch (leaf)
        {
            case FactTest test:
                Add(test.Fact, context, reasons);
                break;
            case FactKnown known:
                Add(known.Fact, context, reasons);
                break;
            case CountTest count:
                reasons.Add(Of(count, context, own));
                break;
            case HistoryTest history:
                Add(history, context, reasons);
                break;
            case LocalTimeTest time:
                Add(time, context, reasons);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Adds the words in which a signal was found.</summary>
    public static void Collect(BoundSignal signal, Truth said, SignalReading reading, Reasons reasons)
    {
        foreach (SignalQuote quote in reading.Quotes)
        {
            if (quote.SignalIndex == signal.Index)
            {
                reasons.Add(Of(quote, signal, said));
            }
        }
    }

    private static void Add(Fact fact, EventContext context, Reasons reasons)
    {
        if (fact.Type is not (FactType.Structure or FactType.Text) && fact.Read(context) is { } value)
        {
            reasons.Add(new FactEvidence { Path = fact.Path, Value = FactText.Of(value) });
        }
    }

    /// <summary>What a count says, settled or not.</summary>
    public static CountEvidence Of(CountTest count, EventContext context, OwnCount own)
    {
        CountReading reading = context.Count(count.Query.Slot, own);
        object? limit = OperandLogic.Resolve(count.Limit, context, missing: null);
        return new CountEvidence
        {
            AtLeast = reading.AtLeast,
            AtMost = reading.AtMost == CountReading.Unbounded ? null : reading.AtMost,
            Limit = limit is null ? 0 : Convert.ToInt32(limit, CultureInfo.InvariantCulture),
            Window = WindowText.Of(count.Query.Window),
            Events = ExcerptOf(reading.Log, reading.Start, reading.End),
        };
    }

    private static void Add(HistoryTest history, EventContext context, Reasons reasons)
    {
        var found = new EventTally();
        HistoryLogic.Evaluate(history.Query, context, missing: null, found);
        if (found.Count > 0)
        {
            reasons.Add(new RecordEvidence { Kind = EventTypes.WordOf(history.Query.Kind), Events = found.ToExcerpt() });
        }
    }

    private static void Add(LocalTimeTest time, EventContext context, Reasons reasons)
    {
        if (OperandLogic.Resolve(time.Hours, context, missing: null) is Hours hours)
        {
            foreach (ZoneClock zone in context.ZonesOf(time.Zone))
            {
                reasons.Add(new LocalTimeEvidence { Local = zone.LocalAt(context.UtcTicks), Zone = zone.Id, Hours = hours.ToString() });
            }
        }
    }

    private static QuoteEvidence Of(SignalQuote quote, BoundSignal signal, Truth said) => new()
    {
        Signal = signal.Id,
        Says = signal.Says,
        Quote = quote.Quote,
        Excerpt = quote.Excerpt,
        Path = quote.Source.Path,
        Start = quote.Start,
        IsDecisive = quote.Weight == SignalWeight.Decisive,
        ContradictsRecord = said == Truth.Disproven,
    };
}
