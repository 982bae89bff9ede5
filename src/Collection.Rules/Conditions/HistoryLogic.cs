using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Decides whether a past record is there; where records are partial, its absence proves nothing.</summary>
internal static class HistoryLogic
{
    public static Truth Evaluate(HistoryTest test, EventContext context, MissingFacts? missing) =>
        Evaluate(test.Query, context, missing, found: null);

    /// <summary>Decides, and notes the records that prove it.</summary>
    public static Truth Evaluate(HistoryQuery query, EventContext context, MissingFacts? missing, EventTally? found)
    {
        Truth any = Truth.Disproven;
        var open = missing is null ? null : new MissingFacts();
        if (context.HistoryOf(query.Kind) is { } list)
        {
            HistoryCursor entries = Candidates(query, list, context);
            while (entries.Next() is { } entry)
            {
                any = TruthLogic.Or(any, Consider(query, entry, context, open, found));
                if (any == Truth.Proven && found is null)
                {
                    return any;
                }
            }
        }

        if (any == Truth.Proven)
        {
            return any;
        }

        RecordStream stream = RecordStreams.Of(query.Kind);
        if (!query.IsOnRecordOnly && !context.HasCompleteRecords(stream))
        {
            open?.Add(RecordStreams.PathOf(stream));
            any = Truth.Unknown;
        }

        if (any == Truth.Unknown)
        {
            missing?.AddRange(open);
        }

        return any;
    }

    /// <summary>Whether a record answers a question, apart from when it stands.</summary>
    public static Truth Match(HistoryQuery query, CollectionEvent record, EventContext context, MissingFacts? missing)
    {
        Truth all = Truth.Proven;
        var open = missing is null ? null : new MissingFacts();
        foreach (Condition condition in query.Where)
        {
            all = TruthLogic.And(all, MatchOne(condition, record, context, open));
        }

        if (all == Truth.Unknown)
        {
            missing?.AddRange(open);
        }

        return all;
    }

    private static Truth Consider(HistoryQuery query, HistoryEntry entry, EventContext context, MissingFacts? open, EventTally? found)
    {
        bool counts = query.MustStand ? entry.StandsFor(context.Event) : entry.KnownFromTicks <= context.UtcTicks;
        if (!counts || ReferenceEquals(entry.Record, context.Event))
        {
            return Truth.Disproven;
        }

        Truth match = Match(query, entry.Record, context, open);
        if (query.MustStand && match != Truth.Disproven && entry.DoubtFor(context.Event) is { } doubt)
        {
            // One of the two does not say whose act it is.
            CollectionEvent silent = RecordEndings.PersonOf(doubt) is null ? doubt : entry.Record;
            open?.Add("by", silent.Id);
            return Truth.Unknown;
        }

        if (match == Truth.Proven)
        {
            found?.Add(entry.Record.Id);
        }

        return match;
    }

    /// <summary>The records to look at: where a test asks for one id, those that have it and those that may.</summary>
    /// <remarks>What is left out would be disproven, and says nothing.</remarks>
    private static HistoryCursor Candidates(HistoryQuery query, HistoryList list, EventContext context)
    {
        if (!list.IsShort)
        {
            foreach (Condition condition in query.Where)
            {
                if (condition is FactTest { Fact.Type: FactType.Id or FactType.IdList, Operator: Operator.Is or Operator.OneOf, Operands: [{ } operand] } test
                    && OperandLogic.Resolve(operand, context, missing: null) is string id)
                {
                    return (list.FindIndex(test.Fact) ?? list.By(test.Fact, test.Fact.Read)).Possibly(id, context.Event);
                }
            }
        }

        return list.UpTo(context.Event);
    }

    private static Truth MatchOne(Condition condition, CollectionEvent record, EventContext context, MissingFacts? missing)
    {
        switch (condition)
        {
            case FactKnown known:
                return TruthLogic.Of((known.Fact.Read(record) is not null) == known.IsKnown);
            case FactTest test:
                object? value = test.Fact.Read(record);
                if (value is null)
                {
                    missing?.Add(test.Fact.Path, record.Id);
                    return Truth.Unknown;
                }

                return FactTestLogic.Against(value, test, context, missing);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
