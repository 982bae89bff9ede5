using System.Linq.Expressions;
using Collection.Rules.Conditions;
using Collection.Rules.Facts;

namespace Collection.Rules.Compilation;

/// <summary>Turns fact tests into expressions: typed ones where branching is all their cost.</summary>
internal static class FactTestCompiler
{
    private const int BitsOfSet = 64;

    private static readonly Expression<Func<string?, string?, bool>> SameText = (a, b) => string.Equals(a, b, StringComparison.Ordinal);

    public static TruthExpressions Compile(FactTest test, FactLocals locals)
    {
        if (!test.Fact.IsOf(locals.Kind))
        {
            return TruthExpressions.Never;
        }

        if (!test.Operands.All(o => o is LiteralOperand))
        {
            return AmountTestCompiler.Compile(test, locals) ?? Asked(test, locals);
        }

        return test.Fact.Type switch
        {
            FactType.Boolean or FactType.Word => OfNumber(test, locals),
            FactType.WordList when IsSetTest(test) => OfWords(test, locals),
            FactType.Integer or FactType.Decimal or FactType.Date or FactType.Instant or FactType.Id => OfValue(test, locals),
            _ => Asked(test, locals),
        };
    }

    public static TruthExpressions Compile(FactKnown known, FactLocals locals)
    {
        Expression isUnknown = known.Fact.Type is FactType.Boolean or FactType.Word
            ? Expression.Equal(locals.NumberOf(known.Fact), Expression.Constant(FactLocals.Unknown))
            : IsNull(locals.ValueOf(known.Fact));
        Expression truth = known.IsKnown ? Expression.Not(isUnknown) : isUnknown;
        return new TruthExpressions(truth, truth);
    }

    private static TruthExpressions Asked(FactTest test, FactLocals locals) =>
        locals.Ask(ConditionIdentity.Of(test), c => FactTestLogic.Evaluate(test, c, missing: null));

    /// <summary>Words and booleans: the number is held against one, or looked up in a set of bits.</summary>
    private static TruthExpressions OfNumber(FactTest test, FactLocals locals)
    {
        int[] listed = [.. test.Operands.Select(o => NumberOf(((LiteralOperand)o).Value))];
        Expression number = locals.NumberOf(test.Fact);
        Expression holds = listed is [int single] ? Expression.Equal(number, Expression.Constant(single))
            : listed.Max() < BitsOfSet ? IsInSet(number, listed)
            : listed.Select(n => (Expression)Expression.Equal(number, Expression.Constant(n))).Aggregate(Expression.OrElse);
        Expression isUnknown = Expression.Equal(number, Expression.Constant(FactLocals.Unknown));
        return Signed(test, holds, isUnknown);
    }

    private static bool IsSetTest(FactTest test) =>
        !test.Fact.IsDerived && test.Fact.Words.Length <= WordMask.Capacity
        && test.Operator is (Operator.Is or Operator.OneOf or Operator.IsNot or Operator.NoneOf);

    /// <summary>Lists of words: what they have in common with those listed.</summary>
    private static TruthExpressions OfWords(FactTest test, FactLocals locals)
    {
        long listed = WordMask.Of([.. test.Operands.Select(o => NumberOf(((LiteralOperand)o).Value))]);
        Expression words = locals.WordsOf(test.Fact);
        Expression holds = Expression.NotEqual(Expression.And(words, Expression.Constant(listed)), Expression.Constant(0L));
        return Signed(test, holds, Expression.Equal(words, Expression.Constant(WordMask.Unknown)));
    }

    private static Expression IsInSet(Expression number, int[] listed)
    {
        ulong set = listed.Aggregate(0UL, (bits, n) => bits | (1UL << n));
        Expression shifted = Expression.RightShift(Expression.Constant(set), number);
        Expression isMember = Expression.NotEqual(Expression.And(shifted, Expression.Constant(1UL)), Expression.Constant(0UL));
        return Expression.AndAlso(
            Expression.LessThan(Expression.Convert(number, typeof(uint)), Expression.Constant((uint)BitsOfSet)),
            isMember);
    }

    private static int NumberOf(object literal) => literal is bool flag ? flag ? 1 : 0 : (int)literal;

    private static TruthExpressions OfValue(FactTest test, FactLocals locals)
    {
        Expression value = locals.ValueOf(test.Fact);
        Expression holds = test.Operands
            .Select(operand => Holds(value, test, ((LiteralOperand)operand).Value))
            .Aggregate(Expression.OrElse);
        return Signed(test, holds, IsNull(value));
    }

    private static TruthExpressions Signed(FactTest test, Expression holds, Expression isUnknown)
    {
        var positive = new TruthExpressions(holds, Expression.OrElse(holds, isUnknown));
        return test.Operator is Operator.IsNot or Operator.NoneOf ? positive.Negate() : positive;
    }

    /// <summary>Whether a known value passes; false where it is unknown.</summary>
    private static Expression Holds(Expression value, FactTest test, object operand)
    {
        if (test.Fact.Type == FactType.Id)
        {
            return Expression.Invoke(SameText, value, Expression.Constant(operand, typeof(string)));
        }

        Expression other = Expression.Constant(operand, value.Type);
        ExpressionType comparison = test.Operator switch
        {
            Operator.MoreThan => ExpressionType.GreaterThan,
            Operator.AtLeast or Operator.After => ExpressionType.GreaterThanOrEqual,
            Operator.LessThan or Operator.Before => ExpressionType.LessThan,
            Operator.AtMost => ExpressionType.LessThanOrEqual,
            _ => ExpressionType.Equal,
        };
        return ValueComparison.Of(comparison, value, other);
    }

    private static BinaryExpression IsNull(Expression value) =>
        Expression.Equal(value, Expression.Constant(null, value.Type));
}
