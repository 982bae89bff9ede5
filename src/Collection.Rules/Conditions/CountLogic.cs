using System.Globalization;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Decides counts, which are intervals: excess can be shown where compliance cannot.</summary>
internal static class CountLogic
{
    public static Truth Evaluate(CountTest test, EventContext context, MissingFacts? missing)
    {
        if (OperandLogic.Resolve(test.Limit, context, missing) is not { } limit)
        {
            return Truth.Unknown;
        }

        CountReading reading = context.Count(test.Query.Slot);
        Truth truth = Compare(reading, test.Operator, Convert.ToInt32(limit, CultureInfo.InvariantCulture));
        if (truth == Truth.Unknown && missing is not null)
        {
            AddMissing(test.Query, reading, context, missing);
        }

        return truth;
    }

    public static Truth Compare(CountReading reading, Operator test, int limit) => test switch
    {
        Operator.MoreThan => Above(reading, limit),
        Operator.AtLeast => Above(reading, limit - 1),
        Operator.AtMost => TruthLogic.Not(Above(reading, limit)),
        Operator.LessThan => TruthLogic.Not(Above(reading, limit - 1)),
        Operator.Is => TruthLogic.And(Above(reading, limit - 1), TruthLogic.Not(Above(reading, limit))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Truth Above(CountReading reading, int limit) =>
        reading.AtLeast > limit ? Truth.Proven
        : reading.AtMost <= limit ? Truth.Disproven
        : Truth.Unknown;

    private static void AddMissing(CountQuery query, CountReading reading, EventContext context, MissingFacts missing)
    {
        if (reading.MissingKey is { } key)
        {
            missing.Add(key);
        }

        AddMissing(query, reading.Log, reading.Start, reading.End, missing);
        AddMissing(query, reading.Strays, reading.StrayStart, reading.StrayEnd, missing);
        missing.AddRange(query.Streams.Where(stream => !context.HasCompleteRecords(stream)).Select(RecordStreams.PathOf));
    }

    private static void AddMissing(CountQuery query, CounterLog? log, int start, int end, MissingFacts missing)
    {
        for (int i = start; i < end; i++)
        {
            CounterEntry entry = log![i];
            if (!entry.IsProven)
            {
                missing.AddRange(entry.Missing.Select(path => $"{entry.EventId}.{path}"));
            }

            if (query.Distinct is { } distinct && entry.Value is null)
            {
                missing.Add($"{entry.EventId}.{distinct.Path}");
            }
        }
    }
}
