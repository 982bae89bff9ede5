using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Testing.Mutation;

/// <summary>The mistakes that an author could make at one place of a condition.</summary>
/// <param name="figures">Moves the figures.</param>
/// <param name="kinds">The kinds of event that the rule meets.</param>
internal sealed class ConditionMutations(FigureMutations figures, ImmutableArray<EventKind> kinds)
{
    private readonly FactTestMutations factTests = new(figures, kinds);
    private readonly CountMutations counts = new(figures);

    /// <summary>The changes of a condition itself, not of its parts; none that leaves it as it was.</summary>
    public IEnumerable<ConditionChange> Of(Condition condition)
    {
        string original = ConditionIdentity.Of(condition);
        return Changes(condition)
            .DistinctBy(m => ConditionIdentity.Of(m.Replacement), StringComparer.Ordinal)
            .Where(m => m.Parameter is not null || !string.Equals(ConditionIdentity.Of(m.Replacement), original, StringComparison.Ordinal));
    }

    private IEnumerable<ConditionChange> Changes(Condition condition) => condition switch
    {
        AllOf all => OfAll(all),
        AnyOf any => OfAny(any),
        NoneOf none => OfNone(none),
        FactTest test => factTests.Of(test),
        FactKnown known => [new($"{known.Fact.Path}: known {(known.IsKnown ? "true -> false" : "false -> true")}", known.Position, known with { IsKnown = !known.IsKnown })],
        CountTest count => counts.Of(count),
        HistoryTest history => OfHistory(history),
        LocalTimeTest time => OfHours(time),
        SignalTest signal => OfSignals(signal),
        // A named element is changed where it is defined.
        _ => [],
    };

    private static IEnumerable<ConditionChange> OfAll(AllOf all)
    {
        if (all.Parts.Length > 1)
        {
            yield return new ConditionChange("all -> any", all.Position, new AnyOf { Parts = all.Parts, Position = all.Position });
        }

        foreach (ConditionChange mutation in Without(all.Parts, parts => all with { Parts = parts }))
        {
            yield return mutation;
        }
    }

    private static IEnumerable<ConditionChange> OfAny(AnyOf any)
    {
        if (any.Parts.Length > 1)
        {
            yield return new ConditionChange("any -> all", any.Position, new AllOf { Parts = any.Parts, Position = any.Position });
        }

        foreach (ConditionChange mutation in Without(any.Parts, parts => any with { Parts = parts }))
        {
            yield return mutation;
        }
    }

    private static IEnumerable<ConditionChange> OfNone(NoneOf none)
    {
        yield return new ConditionChange("none -> any", none.Position, new AnyOf { Parts = none.Parts, Position = none.Position });
        foreach (ConditionChange mutation in Without(none.Parts, parts => none with { Parts = parts }))
        {
            yield return mutation;
        }
    }

    private static IEnumerable<ConditionChange> OfHistory(HistoryTest history)
    {
        HistoryQuery query = history.Query;
        foreach (Condition part in query.Where)
        {
            yield return new ConditionChange(
                $"without {ConditionText.Of(part)}",
                part.Position,
                history with { Query = query with { Where = query.Where.Remove(part, ReferenceEqualityComparer.Instance) } });
        }

        if (RecordEndings.CanEnd(query.Kind))
        {
            yield return new ConditionChange(
                query.MustStand ? "standing -> not standing" : "not standing -> standing",
                history.Position,
                history with { Query = query with { MustStand = !query.MustStand } });
        }

        yield return new ConditionChange(
            query.IsOnRecordOnly ? "on_record dropped" : "on_record added",
            history.Position,
            history with { Query = query with { IsOnRecordOnly = !query.IsOnRecordOnly } });
    }

    private IEnumerable<ConditionChange> OfHours(LocalTimeTest time)
    {
        yield return new ConditionChange(time.IsInside ? "inside -> outside" : "outside -> inside", time.Position, time with { IsInside = !time.IsInside });
        foreach (OperandChange change in figures.OfHours(time.Hours))
        {
            yield return new ConditionChange(change.Change, time.Hours.Position, time with { Hours = change.Replacement }, change.Parameter);
        }
    }

    private static IEnumerable<ConditionChange> OfSignals(SignalTest test) =>
        test.Signals.Length < 2 ? [] : test.Signals.Select(signal =>
            new ConditionChange($"without signal {signal.Id}", test.Position, test with { Signals = test.Signals.Remove(signal) }));

    private static IEnumerable<ConditionChange> Without(ImmutableArray<Condition> parts, Func<ImmutableArray<Condition>, Condition> make)
    {
        for (int i = 0; i < parts.Length && parts.Length > 1; i++)
        {
            yield return new ConditionChange($"without {ConditionText.Of(parts[i])}", parts[i].Position, make(parts.RemoveAt(i)));
        }
    }
}
