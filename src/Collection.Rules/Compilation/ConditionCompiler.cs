using System.Collections.Immutable;
using System.Linq.Expressions;
using Collection.Rules.Conditions;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>Turns conditions into expressions for one delegate.</summary>
/// <remarks>Parts are put in order of cost, which Kleene's connectives allow: a cheap fact then spares a count or a search of text.</remarks>
internal sealed class ConditionCompiler(FactLocals locals)
{
    public TruthExpressions Compile(Condition condition)
    {
        switch (condition)
        {
            case AllOf all:
                return TruthExpressions.All(Ordered(all.Parts).Select(Compile));
            case AnyOf any:
                return TruthExpressions.Any(Ordered(any.Parts).Select(Compile));
            case NoneOf none:
                return TruthExpressions.Any(Ordered(none.Parts).Select(Compile)).Negate();
            case ElementReference element:
                return Compile(element.Target);
            case FactTest test:
                return FactTestCompiler.Compile(test, locals);
            case FactKnown known:
                return known.Fact.IsOf(locals.Kind)
                    ? FactTestCompiler.Compile(known, locals)
                    : TruthExpressions.Of(!known.IsKnown);
            case CountTest { OfAct: { } filter } count:
                return OfPlan(count, new CompiledCondition(filter));
            case CountTest count:
                return locals.Ask(ConditionIdentity.Of(count), c => CountLogic.Evaluate(count, c, missing: null));
            case HistoryTest history:
                return locals.Ask(ConditionIdentity.Of(history), c => HistoryLogic.Evaluate(history, c, missing: null));
            case LocalTimeTest time:
                return locals.Ask(ConditionIdentity.Of(time), c => LocalTimeLogic.Evaluate(time, c, missing: null));
            case SignalTest signal:
                return TruthExpressions.Any(signal.Signals.Select(Compile));
            case SupposedTest supposed:
                return Compile(supposed);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>What a signal says where a person recorded it, and otherwise what the lexicon finds.</summary>
    private TruthExpressions Compile(BoundSignal signal)
    {
        TruthExpressions Reading(Truth said) =>
            locals.Ask($"(said {said} {signal.Id})", c => SignalLogic.Strict(said, signal, c.Signals));

        if (signal.Said is null)
        {
            return Reading(Truth.Unknown);
        }

        TruthExpressions said = Compile(signal.Said);
        TruthExpressions whenUnknown = Reading(Truth.Unknown);
        TruthExpressions whenDenied = Reading(Truth.Disproven);
        Expression possible = Expression.OrElse(
            said.Proven,
            Expression.Condition(said.Possible, whenUnknown.Possible, whenDenied.Possible));
        Expression proven = Expression.OrElse(
            said.Proven,
            Expression.Condition(said.Possible, whenUnknown.Proven, whenDenied.Proven));
        return new TruthExpressions(proven, possible);
    }

    private TruthExpressions OfPlan(CountTest count, CompiledCondition filter) => locals.Ask(
        ConditionIdentity.Of(count),
        c => CountLogic.Evaluate(count, c, filter.IsPossible(c) ? new OwnCount(filter.IsProven(c), Maybe: true) : OwnCount.None, missing: null));

    private TruthExpressions Compile(SupposedTest supposed)
    {
        TruthExpressions test = Compile(supposed.Test);
        Expression open = locals.Invoke(c => SuppositionLogic.Stands(supposed, c));
        return supposed.Supposition == Truth.Proven
            ? test with { Proven = Expression.OrElse(test.Proven, Expression.AndAlso(test.Possible, open)) }
            : test with { Possible = Expression.AndAlso(test.Possible, Expression.OrElse(test.Proven, Expression.Not(open))) };
    }

    private static IEnumerable<Condition> Ordered(ImmutableArray<Condition> parts) => parts.OrderBy(Cost);

    private static int Cost(Condition condition) => condition switch
    {
        FactTest or FactKnown => 1,
        SupposedTest { Test: FactTest } => 2,
        LocalTimeTest => 2,
        ElementReference element => Cost(element.Target),
        AllOf all => all.Parts.Max(Cost),
        AnyOf any => any.Parts.Max(Cost),
        NoneOf none => none.Parts.Max(Cost),
        HistoryTest => 4,
        CountTest => 5,
        _ => 6,
    };
}
