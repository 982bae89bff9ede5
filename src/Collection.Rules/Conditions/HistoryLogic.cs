using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Decides whether a past record is there; where records are partial, its absence proves nothing.</summary>
internal static class HistoryLogic
{
    public static Truth Evaluate(HistoryTest test, EventContext context, MissingFacts? missing) =>
        Evaluate(test.Query, context, missing, found: null);

    /// <summary>Decides, and notes the ids of the records that prove it.</summary>
    public static Truth Evaluate(HistoryQuery query, EventContext context, MissingFacts? missing, ICollection<string>? found)
    {
        Truth any = Truth.Disproven;
        var open = missing is null ? null : new MissingFacts();
        foreach (HistoryEntry entry in context.History.Of(query.Kind))
        {
            bool counts = query.MustStand ? entry.StandsAt(context.UtcTicks) : entry.KnownFromTicks <= context.UtcTicks;
            if (!counts || ReferenceEquals(entry.Record, context.Event))
            {
                continue;
            }

            Truth match = Match(query, entry, context, open);
            any = TruthLogic.Or(any, match);
            if (match == Truth.Proven)
            {
                found?.Add(entry.Record.Id);
            }
        }

        if (any == Truth.Proven)
        {
            return any;
        }

        RecordStream stream = RecordStreams.Of(query.Kind);
        if (!context.HasCompleteRecords(stream))
        {
            open?.Add(RecordStreams.PathOf(stream));
            any = Truth.Unknown;
        }

        if (any == Truth.Unknown)
        {
            missing?.AddRange(open!.ToImmutable());
        }

        return any;
    }

    private static Truth Match(HistoryQuery query, HistoryEntry entry, EventContext context, MissingFacts? missing)
    {
        Truth all = Truth.Proven;
        var open = missing is null ? null : new MissingFacts();
        foreach (Condition condition in query.Where)
        {
            all = TruthLogic.And(all, MatchOne(condition, entry, context, open));
        }

        if (all == Truth.Unknown)
        {
            missing?.AddRange(open!.ToImmutable());
        }

        return all;
    }

    private static Truth MatchOne(Condition condition, HistoryEntry entry, EventContext context, MissingFacts? missing)
    {
        switch (condition)
        {
            case FactKnown known:
                return TruthLogic.Of((known.Fact.Read(entry.Record) is not null) == known.IsKnown);
            case FactTest test:
                object? value = test.Fact.Read(entry.Record);
                if (value is null)
                {
                    missing?.Add($"{entry.Record.Id}.{test.Fact.Path}");
                    return Truth.Unknown;
                }

                return FactTestLogic.Against(value, test, context, missing);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
