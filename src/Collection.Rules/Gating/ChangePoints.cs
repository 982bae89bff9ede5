using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Gating;

/// <summary>Finds when an answer may next become another while an act is put off.</summary>
/// <remarks>It may name an instant at which nothing changes, never one after a change. What never changes has none.</remarks>
internal sealed class ChangePoints(CaseTimeline timeline)
{
    public const long Never = long.MaxValue;

    /// <summary>The first instant after the act's at which a rule may come out otherwise.</summary>
    public long After(PlannedRule rule, EventContext act)
    {
        long next = NextLaw(act);
        foreach (MovingTest test in rule.Moving)
        {
            next = Math.Min(next, After(test, act));
        }

        return next;
    }

    private long After(MovingTest test, EventContext act) => test.Test switch
    {
        FactTest fact => Math.Min(OfPaces(test, act), test.ReadsInstant ? OfInstants(fact, act) : Never),
        LocalTimeTest time => OfHours(OperandLogic.Resolve(time.Hours, act, missing: null), time.Zone, act),
        CountTest count => CountChanges.After(count, act),
        HistoryTest history => OfHistory(history.Query, test.OfRecords, act),
        _ => OfPaces(test, act),
    };

    private static long OfInstants(FactTest test, EventContext act)
    {
        long next = Around(test.Fact.Read(act), act);
        foreach (Operand operand in test.Operands)
        {
            next = Math.Min(next, Around(OperandLogic.Resolve(operand, act, missing: null), act));
        }

        return next;
    }

    private long OfPaces(MovingTest test, EventContext act)
    {
        long next = Never;
        foreach (FactPace pace in test.Paces)
        {
            next = Math.Min(next, OfPace(pace, act));
        }

        return next;
    }

    private long OfPace(FactPace pace, EventContext act) => pace switch
    {
        FactPace.Day => StartOf(act.Day.AddDays(1), act),
        FactPace.Liability => act.Recipient.Party?.LiableUntil is { } until && until >= act.Day ? StartOf(until.AddDays(1), act) : Never,
        FactPace.Ledger => timeline.History.Balances.IsEmpty ? Never : Math.Min(StartOf(act.Day.AddDays(1), act), timeline.History.Balances.NextAfter(act.UtcTicks)),
        _ => Never,
    };

    private static long OfHours(object? hours, ZoneSource source, EventContext act)
    {
        long next = Never;
        if (hours is Hours known)
        {
            foreach (ZoneClock clock in act.ZonesOf(source))
            {
                next = Math.Min(next, ClockEdges.After(known, clock, act.UtcTicks));
            }
        }

        return next;
    }

    private long OfHistory(HistoryQuery query, ImmutableArray<MovingTest> tests, EventContext act)
    {
        long next = OfRecords(query.Kind, act);
        foreach (MovingTest test in tests)
        {
            next = Math.Min(next, Math.Min(OfPaces(test, act), OfRecordTest(test, query.Kind, act)));
        }

        return next;
    }

    /// <summary>A test of past records moves with the hours that they cover and the instants that they name.</summary>
    private long OfRecordTest(MovingTest moving, EventKind kind, EventContext act)
    {
        long next = Never;
        if (moving.Test is FactTest test
            && (test.Operator == Operator.Covers || moving.ReadsInstant)
            && timeline.History.Of(kind) is { } list)
        {
            foreach (HistoryEntry entry in list.Entries)
            {
                object? value = test.Fact.Read(entry.Record);
                next = Math.Min(next, Math.Min(OfHours(value, ZoneSource.Recipient, act), Around(value, act)));
            }
        }

        return next;
    }

    /// <summary>When a record of a kind is made, becomes known or is ended, after an act.</summary>
    private long OfRecords(EventKind kind, EventContext act)
    {
        long next = Never;
        if (timeline.History.StandsFrom <= act.UtcTicks || timeline.History.Of(kind) is not { } list)
        {
            return next;
        }

        foreach (HistoryEntry entry in list.Entries)
        {
            next = Math.Min(next, Later(entry.Record.At.UtcTicks, act));
            next = Math.Min(next, Later(entry.KnownFromTicks, act));
            next = entry.EndedBy is { } end ? Math.Min(next, Later(end.At.UtcTicks, act)) : next;
            next = entry.DoubtedBy is { } doubt ? Math.Min(next, Later(doubt.At.UtcTicks, act)) : next;
        }

        return next;
    }

    private long NextLaw(EventContext act)
    {
        ImmutableArray<DateOnly> days = timeline.Environment.Law.ChangeDays;
        int index = days.BinarySearch(act.Day.AddDays(1));
        index = index >= 0 ? index : ~index;
        return index < days.Length ? StartOf(days[index], act) : Never;
    }

    /// <summary>When a day begins, by the clock that tells the day of an act.</summary>
    private long StartOf(DateOnly day, EventContext act) => timeline.Environment.DefaultZone is { } zone
        ? zone.StartOfDay(day)
        : day.ToDateTime(TimeOnly.MinValue).Ticks - act.Event.At.Offset.Ticks;

    /// <summary>An instant and the next one: tests of order turn at the first, tests of sameness at both.</summary>
    private static long Around(object? value, EventContext act) => value is DateTimeOffset { UtcTicks: var ticks }
        ? Math.Min(Later(ticks, act), Later(ticks + 1, act))
        : Never;

    private static long Later(long utcTicks, EventContext act) => utcTicks > act.UtcTicks ? utcTicks : Never;
}
