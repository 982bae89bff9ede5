using System.Globalization;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Decides counts, which are intervals: excess can be shown where compliance cannot.</summary>
internal static class CountLogic
{
    public static Truth Evaluate(CountTest test, EventContext context, MissingFacts? missing) =>
        Against(test, in context.Count(test.Query.Slot), context, missing);

    /// <param name="test">The test.</param>
    /// <param name="context">The act.</param>
    /// <param name="own">What the act adds where it is planned.</param>
    /// <param name="missing">Where to note what is missing; null to note nothing.</param>
    public static Truth Evaluate(CountTest test, EventContext context, OwnCount own, MissingFacts? missing) =>
        Against(test, context.Count(test.Query.Slot, own), context, missing);

    private static Truth Against(CountTest test, in CountReading reading, EventContext context, MissingFacts? missing)
    {
        if (OperandLogic.Resolve(test.Limit, context, missing) is not { } limit)
        {
            return Truth.Unknown;
        }

        Truth truth = Compare(in reading, test.Operator, limit as int? ?? Convert.ToInt32(limit, CultureInfo.InvariantCulture));
        if (truth == Truth.Unknown && missing is not null)
        {
            AddMissing(test.Query, reading, context, missing);
        }

        return truth;
    }

    public static Truth Compare(in CountReading reading, Operator test, int limit) => test switch
    {
        Operator.MoreThan => Above(in reading, limit),
        Operator.AtLeast => Above(in reading, limit - 1),
        Operator.AtMost => TruthLogic.Not(Above(in reading, limit)),
        Operator.LessThan => TruthLogic.Not(Above(in reading, limit - 1)),
        Operator.Is => TruthLogic.And(Above(in reading, limit - 1), TruthLogic.Not(Above(in reading, limit))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Truth Above(in CountReading reading, int limit) =>
        reading.AtLeast > limit ? Truth.Proven
        : reading.AtMost <= limit ? Truth.Disproven
        : Truth.Unknown;

    private static void AddMissing(CountQuery query, CountReading reading, EventContext context, MissingFacts missing)
    {
        if (reading.MissingKey is { } key)
        {
            missing.Add(key);
        }

        AddMissing(reading.Log, reading.Start, reading.End, missing);
        AddMissing(reading.Strays, reading.StrayStart, reading.StrayEnd, missing);
        foreach (RecordStream stream in query.Streams)
        {
            if (!context.HasCompleteRecords(stream))
            {
                missing.Add(RecordStreams.PathOf(stream));
            }
        }
    }

    private static void AddMissing(CounterLog? log, int start, int end, MissingFacts missing)
    {
        if (log is null)
        {
            return;
        }

        foreach (CounterGap gap in log.GapsIn(start, end))
        {
            missing.Add(gap.Path, EvidenceFinder.ExcerptOf(gap.Events, gap.Start, gap.End));
        }
    }
}
