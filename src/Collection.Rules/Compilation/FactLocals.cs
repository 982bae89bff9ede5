using System.Linq.Expressions;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>The local variables of one compiled delegate: each fact is read once, each costly test asked once, however many rules want it.</summary>
/// <remarks>
/// Words and booleans are held as numbers, so that a test of them is a comparison of integers; code of
/// expressions cannot inline the calls that a nullable value takes.
/// </remarks>
internal sealed class FactLocals(EventKind kind, ParameterExpression context)
{
    /// <summary>The number that stands for an unknown word or boolean.</summary>
    public const int Unknown = -1;

    private const int NotRead = int.MinValue;

    private readonly Dictionary<Fact, ParameterExpression> numbers = [];
    private readonly Dictionary<Fact, ParameterExpression> values = [];
    private readonly Dictionary<Fact, ParameterExpression> words = [];
    private readonly Dictionary<string, ParameterExpression> truths = new(StringComparer.Ordinal);

    public EventKind Kind => kind;

    /// <summary>A word or boolean as its number; true is one.</summary>
    public Expression NumberOf(Fact fact)
    {
        ParameterExpression local = LocalOf(numbers, fact, typeof(int));
        return fact.IsDerived
            ? Expression.Condition(Expression.Equal(local, Expression.Constant(NotRead)), Expression.Assign(local, ReadNumber(fact)), local)
            : local;
    }

    /// <summary>A value as it is read, null where unknown.</summary>
    public Expression ValueOf(Fact fact) =>
        fact.IsDerived ? fact.ValueIn(context, kind) : LocalOf(values, fact, fact.ValueIn(context, kind).Type);

    /// <summary>A recorded list of words as a <see cref="WordMask"/>.</summary>
    public Expression WordsOf(Fact fact) => LocalOf(words, fact, typeof(long));

    /// <summary>Asks a delegate, for tests whose cost is not in the branching; those of one identity are asked once.</summary>
    public TruthExpressions Ask(string identity, Func<EventContext, Truth> test) =>
        Once(identity, Expression.Invoke(Expression.Constant(test), context));

    /// <summary>A truth that is worked out once, however many tests of its identity there are.</summary>
    public TruthExpressions Once(string identity, Expression answer)
    {
        if (!truths.TryGetValue(identity, out ParameterExpression? local))
        {
            truths[identity] = local = Expression.Variable(typeof(int), "truth");
        }

        Expression truth = Expression.Condition(
            Expression.Equal(local, Expression.Constant(NotRead)),
            Expression.Assign(local, Expression.Convert(answer, typeof(int))),
            local);
        return new TruthExpressions(
            Expression.Equal(truth, Expression.Constant((int)Truth.Proven)),
            Expression.NotEqual(truth, Expression.Constant((int)Truth.Disproven)));
    }

    /// <summary>Asks a delegate each time it is wanted.</summary>
    public Expression Invoke<T>(Func<EventContext, T> test) => Expression.Invoke(Expression.Constant(test), context);

    /// <summary>A body with the variables it uses in front of it.</summary>
    public Expression Around(Expression body)
    {
        var shared = new SharedReads(kind, context);
        Expression[] reads =
        [
            .. numbers.Select(n => Expression.Assign(n.Value, n.Key.IsDerived ? Expression.Constant(NotRead) : shared.Visit(ReadNumber(n.Key)))),
            .. values.Select(v => Expression.Assign(v.Value, shared.Visit(v.Key.ValueIn(context, kind)))),
            .. words.Select(w => Expression.Assign(w.Value, shared.Visit(w.Key.WordsIn(context, kind)))),
            .. truths.Values.Select(t => Expression.Assign(t, Expression.Constant(NotRead))),
        ];
        return Expression.Block(
            [.. shared.Locals, .. numbers.Values, .. values.Values, .. words.Values, .. truths.Values],
            [.. shared.Steps, .. reads, body]);
    }

    private static ParameterExpression LocalOf(Dictionary<Fact, ParameterExpression> locals, Fact fact, Type type)
    {
        if (!locals.TryGetValue(fact, out ParameterExpression? local))
        {
            locals[fact] = local = Expression.Variable(type, fact.Path);
        }

        return local;
    }

    private Expression ReadNumber(Fact fact)
    {
        Expression value = fact.ValueIn(context, kind);
        Expression number = fact.Type == FactType.Boolean
            ? Expression.Condition(
                Expression.Equal(value, Expression.Constant(null, value.Type)),
                Expression.Constant(Unknown),
                Expression.Condition(Expression.Convert(value, typeof(bool)), Expression.Constant(1), Expression.Constant(0)))
            : Expression.Coalesce(Expression.Convert(value, typeof(int?)), Expression.Constant(Unknown));
        return number;
    }
}
