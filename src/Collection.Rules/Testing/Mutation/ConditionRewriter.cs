using System.Collections.Immutable;
using Collection.Rules.Conditions;

namespace Collection.Rules.Testing.Mutation;

/// <summary>Puts another condition in the place of one, wherever it is used: a named element also in the counts that name it.</summary>
/// <param name="target">The condition to replace, itself and no equal one.</param>
/// <param name="replacement">What stands in its place.</param>
/// <param name="nextSlot">The slot for the first count that changes.</param>
internal sealed class ConditionRewriter(Condition target, Condition replacement, int nextSlot)
{
    /// <summary>The slot of a count that has none yet.</summary>
    public const int Unassigned = -1;

    private readonly List<CountQuery> added = [];

    /// <summary>The counts that changed, with slots of their own.</summary>
    public ImmutableArray<CountQuery> Added => [.. added];

    /// <summary>The condition after the change; the same object where nothing in it changed.</summary>
    public Condition Rewrite(Condition condition)
    {
        if (ReferenceEquals(condition, target))
        {
            return Assign(replacement);
        }

        return condition switch
        {
            AllOf all => Parts(all.Parts) is { } parts ? all with { Parts = parts } : all,
            AnyOf any => Parts(any.Parts) is { } parts ? any with { Parts = parts } : any,
            NoneOf none => Parts(none.Parts) is { } parts ? none with { Parts = parts } : none,
            ElementReference element => Rewrite(element.Target) is var other && ReferenceEquals(other, element.Target) ? element : element with { Target = other },
            CountTest count => Rewrite(count.Query.Where) is var where && ReferenceEquals(where, count.Query.Where) ? count : Assign(count with { Query = Open(count.Query with { Where = where }) }),
            HistoryTest history => Parts(history.Query.Where) is { } parts ? history with { Query = history.Query with { Where = parts } } : history,
            _ => condition,
        };
    }

    private ImmutableArray<Condition>? Parts(ImmutableArray<Condition> parts)
    {
        ImmutableArray<Condition> rewritten = [.. parts.Select(Rewrite)];
        return rewritten.Zip(parts).All(pair => ReferenceEquals(pair.First, pair.Second)) ? null : rewritten;
    }

    private static CountQuery Open(CountQuery query) => query with { Slot = Unassigned, Identity = ConditionIdentity.Of(query) };

    private Condition Assign(Condition condition) =>
        condition is CountTest { Query.Slot: Unassigned } count ? count with { Query = Share(count.Query) } : condition;

    /// <summary>The same count asked for in several places is one.</summary>
    private CountQuery Share(CountQuery query)
    {
        if (added.Find(q => string.Equals(q.Identity, query.Identity, StringComparison.Ordinal)) is { } same)
        {
            return same;
        }

        CountQuery assigned = query with { Slot = nextSlot + added.Count };
        added.Add(assigned);
        return assigned;
    }
}
