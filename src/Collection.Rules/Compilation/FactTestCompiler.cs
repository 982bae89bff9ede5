using System.Linq.Expressions;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>Turns fact tests into expressions: typed ones where branching is all their cost.</summary>
internal static class FactTestCompiler
{
    private static readonly Expression<Func<string?, string?, bool>> SameText = (a, b) => string.Equals(a, b, StringComparison.Ordinal);

    public static TruthExpressions Compile(FactTest test, EventKind kind, ParameterExpression context)
    {
        if (!test.Fact.IsOf(kind))
        {
            return TruthExpressions.Never;
        }

        bool isSimple = test.Operands.All(o => o is LiteralOperand)
            && test.Fact.Type is FactType.Boolean or FactType.Word or FactType.Integer or FactType.Id;
        return isSimple
            ? Typed(test, kind, context)
            : TruthExpressions.Asking(c => FactTestLogic.Evaluate(test, c, missing: null), context);
    }

    public static TruthExpressions Compile(FactKnown known, EventKind kind, ParameterExpression context)
    {
        Expression isUnknown = IsNull(known.Fact.ValueIn(context, kind));
        Expression truth = known.IsKnown ? Expression.Not(isUnknown) : isUnknown;
        return new TruthExpressions(truth, truth);
    }

    private static TruthExpressions Typed(FactTest test, EventKind kind, ParameterExpression context)
    {
        Expression value = test.Fact.ValueIn(context, kind);
        bool isNegative = test.Operator is Operator.IsNot or Operator.NoneOf;
        Expression holds = test.Operands
            .Select(operand => Holds(value, test, ((LiteralOperand)operand).Value))
            .Aggregate(Expression.OrElse);
        Expression isUnknown = IsNull(value);
        var positive = new TruthExpressions(holds, Expression.OrElse(isUnknown, holds));
        return isNegative ? positive.Negate() : positive;
    }

    /// <summary>Whether a known value passes; false where it is unknown.</summary>
    private static Expression Holds(Expression value, FactTest test, object operand)
    {
        if (test.Fact.Type == FactType.Id)
        {
            return Expression.Invoke(SameText, value, Expression.Constant(operand, typeof(string)));
        }

        Expression other = Expression.Constant(operand, value.Type);
        return test.Operator switch
        {
            Operator.MoreThan => Expression.GreaterThan(value, other),
            Operator.AtLeast => Expression.GreaterThanOrEqual(value, other),
            Operator.LessThan => Expression.LessThan(value, other),
            Operator.AtMost => Expression.LessThanOrEqual(value, other),
            _ => Expression.Equal(value, other),
        };
    }

    private static BinaryExpression IsNull(Expression value) =>
        Expression.Equal(value, Expression.Constant(null, value.Type));
}
