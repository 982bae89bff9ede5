using System.Linq.Expressions;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>A condition compiled by itself, for each kind of event when first asked.</summary>
/// <remarks>Thread-safe: compiling twice at once is harmless.</remarks>
internal sealed class CompiledCondition(Condition condition)
{
    private static readonly int Kinds = Enum.GetValues<EventKind>().Length;

    private readonly TieredLambda<EventContext, bool>?[] proven = new TieredLambda<EventContext, bool>?[Kinds];
    private readonly TieredLambda<EventContext, bool>?[] possible = new TieredLambda<EventContext, bool>?[Kinds];

    public bool IsProven(EventContext context) =>
        (proven[(int)context.Kind] ??= Compile(context.Kind, static t => t.Proven)).Invoke(context);

    public bool IsPossible(EventContext context) =>
        (possible[(int)context.Kind] ??= Compile(context.Kind, static t => t.Possible)).Invoke(context);

    private TieredLambda<EventContext, bool> Compile(EventKind kind, Func<TruthExpressions, Expression> side)
    {
        ParameterExpression context = Expression.Parameter(typeof(EventContext), "context");
        var locals = new FactLocals(kind, context);
        Expression truth = side(new ConditionCompiler(locals).Compile(condition));
        return new(Expression.Lambda<Func<EventContext, bool>>(locals.Around(truth), context));
    }
}
