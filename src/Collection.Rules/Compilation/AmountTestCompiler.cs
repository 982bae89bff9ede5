using System.Linq.Expressions;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;

namespace Collection.Rules.Compilation;

/// <summary>Turns comparisons of amounts and numbers with what is not written in the rule into expressions that box nothing.</summary>
/// <remarks>They decide as <see cref="FactTestLogic"/> does, which explains them.</remarks>
internal static class AmountTestCompiler
{
    /// <summary>The test compiled, or null where its values are of other types.</summary>
    public static TruthExpressions? Compile(FactTest test, FactLocals locals) => test.Fact.Type switch
    {
        FactType.Money => Compile(test, locals, static value => (Money)value, MoneyLogic.Order, MoneyLogic.Sum),
        FactType.Decimal => Compile(test, locals, ValueLogic.ToDecimal, static (a, b) => a.CompareTo(b), static (a, b) => a + b),
        _ => null,
    };

    private static TruthExpressions? Compile<T>(
        FactTest test,
        FactLocals locals,
        Func<object, T> unbox,
        Func<T, T, int?> order,
        Func<T, T, T?> sum)
        where T : struct
    {
        if (!ValueLogic.IsOrder(test.Operator) || test.Operands is not [{ } operand] || ValueOf(operand) is not { } other)
        {
            return null;
        }

        Func<T?, T?, Truth> compare = (left, right) =>
            left is { } known && right is { } limit && order(known, limit) is { } sign
                ? TruthLogic.Of(ValueLogic.Satisfies(test.Operator, sign))
                : Truth.Unknown;
        return locals.Once(
            ConditionIdentity.Of(test),
            Expression.Invoke(Expression.Constant(compare), locals.ValueOf(test.Fact), other));

        Expression? ValueOf(Operand part) => part switch
        {
            FactOperand { Fact: { } fact } => fact.IsOf(locals.Kind) && fact.ItemType == typeof(T) ? locals.ValueOf(fact) : null,
            ParameterOperand { Day: { } day, Parameter: { } dated } => day.IsOf(locals.Kind)
                ? Expression.Invoke(Expression.Constant((DateOnly? on) => Unboxed(on is { } known ? dated.On(known)?.Value : null)), locals.ValueOf(day))
                : null,
            ParameterOperand { Parameter: { } parameter } => locals.Invoke(c => Unboxed(c.Law.Values[parameter.Index])),
            SumOperand { Parts: { } parts } => parts.Select(ValueOf).Aggregate(Plus),
            LiteralOperand { Value: T value } => Expression.Constant(value, typeof(T?)),
            _ => null,
        };

        Expression? Plus(Expression? left, Expression? right) => left is null || right is null ? null : Expression.Invoke(
            Expression.Constant((T? a, T? b) => a is { } first && b is { } second ? sum(first, second) : null),
            left,
            right);

        T? Unboxed(object? value) => value is null ? null : unbox(value);
    }
}
