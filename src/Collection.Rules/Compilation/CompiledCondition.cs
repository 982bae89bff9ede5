using System.Linq.Expressions;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>A condition compiled by itself, for each kind of event when first asked.</summary>
/// <remarks>Thread-safe: compiling twice at once is harmless.</remarks>
internal sealed class CompiledCondition(Condition condition)
{
    private static readonly int Kinds = Enum.GetValues<EventKind>().Length;

    private readonly Func<EventContext, bool>?[] proven = new Func<EventContext, bool>?[Kinds];
    private readonly Func<EventContext, bool>?[] possible = new Func<EventContext, bool>?[Kinds];

    public bool IsProven(EventContext context) =>
        (proven[(int)context.Kind] ??= Compile(context.Kind, t => t.Proven))(context);

    public bool IsPossible(EventContext context) =>
        (possible[(int)context.Kind] ??= Compile(context.Kind, t => t.Possible))(context);

    private Func<EventContext, bool> Compile(EventKind kind, Func<TruthExpressions, Expression> side)
    {
        ParameterExpression context = Expression.Parameter(typeof(EventContext), "context");
        TruthExpressions truth = new ConditionCompiler(kind, context).Compile(condition);
        return Expression.Lambda<Func<EventContext, bool>>(side(truth), context).Compile();
    }
}
