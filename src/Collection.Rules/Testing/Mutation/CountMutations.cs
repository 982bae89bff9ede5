using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Testing.Mutation;

/// <summary>The mistakes that an author could make in a count: limit, window, what is in common, what is counted.</summary>
internal sealed class CountMutations(FigureMutations figures)
{
    private const int HoursPerDay = 24;

    public IEnumerable<ConditionChange> Of(CountTest count) => Limits(count).Concat(Windows(count)).Concat(Keys(count)).Concat(Kinds(count));

    private IEnumerable<ConditionChange> Limits(CountTest count)
    {
        foreach (Operator other in Others(count.Operator))
        {
            yield return new ConditionChange(
                $"{ConditionText.Of(count.Operator)} -> {ConditionText.Of(other)}",
                count.Limit.Position,
                count with { Operator = other });
        }

        foreach (OperandChange change in figures.Of(count.Limit, count.Operator))
        {
            yield return new ConditionChange(change.Change, count.Limit.Position, count with { Limit = change.Replacement }, change.Parameter);
        }
    }

    private static ImmutableArray<Operator> Others(Operator test) => test switch
    {
        Operator.MoreThan => [Operator.AtLeast, Operator.AtMost],
        Operator.AtLeast => [Operator.MoreThan, Operator.LessThan],
        Operator.LessThan => [Operator.AtMost, Operator.AtLeast],
        Operator.AtMost => [Operator.LessThan, Operator.MoreThan],
        _ => [Operator.AtLeast, Operator.AtMost],
    };

    private static IEnumerable<ConditionChange> Windows(CountTest count) => OtherWindows(count.Query.Window).Select(window => Changed(
        count,
        $"window {ConditionText.Of(count.Query.Window)} -> {ConditionText.Of(window)}",
        count.Query with { Window = window }));

    /// <summary>One day or hour longer and shorter, and by the clock instead of the calendar or the other way round.</summary>
    private static IEnumerable<CountWindow> OtherWindows(CountWindow window)
    {
        if (window.Kind == CountWindowKind.WholeCase)
        {
            return [new CountWindow(CountWindowKind.Calendar, 1)];
        }

        CountWindow moved = window.Kind == CountWindowKind.Rolling
            ? new CountWindow(CountWindowKind.Calendar, Math.Max(1, window.Length / HoursPerDay))
            : new CountWindow(CountWindowKind.Rolling, (window.DaysBack + 1) * HoursPerDay);
        CountWindow[] others = [window with { Length = window.Length + 1 }, window with { Length = window.Length - 1 }, moved];
        return others.Where(w => w.Length > 0);
    }

    private static IEnumerable<ConditionChange> Keys(CountTest count)
    {
        CountQuery query = count.Query;
        foreach (Fact fact in query.Same)
        {
            yield return Changed(count, $"without same {fact.Path}", query with { Same = query.Same.Remove(fact) });
        }

        if (query.Distinct is { } distinct)
        {
            yield return Changed(count, $"without distinct {distinct.Path}", query with { Distinct = null });
        }

        yield return Changed(count, query.IsOnRecordOnly ? "on_record dropped" : "on_record added", query with { IsOnRecordOnly = !query.IsOnRecordOnly });
    }

    /// <summary>Without each kind that the author listed; a group's name lists none.</summary>
    private static IEnumerable<ConditionChange> Kinds(CountTest count)
    {
        CountQuery query = count.Query;
        bool isNamed = query.Kinds.Length == 1 || EventTypes.Names.Any(name => EventTypes.Group(name).SequenceEqual(query.Kinds));
        foreach (EventKind kind in isNamed ? [] : query.Kinds)
        {
            yield return Changed(count, $"of: without {EventTypes.WordOf(kind)}", query with { Kinds = query.Kinds.Remove(kind) });
        }
    }

    /// <summary>A count that no rule of the set asks for yet.</summary>
    private static ConditionChange Changed(CountTest count, string change, CountQuery query) =>
        new(change, count.Position, count with { Query = query with { Slot = ConditionRewriter.Unassigned, Identity = ConditionIdentity.Of(query) } });
}
