using System.Linq.Expressions;

namespace Collection.Rules.Compilation;

/// <summary>Comparisons of values; false where either is unknown.</summary>
/// <remarks>Operators that are methods are called by methods here, since trimming takes away what only a name at run time asks for.</remarks>
internal static class ValueComparison
{
    private static readonly Dictionary<(Type Type, ExpressionType Operator), LambdaExpression> Written =
        new IEnumerable<(ExpressionType, LambdaExpression)>[] { Of<DateOnly>(), Of<DateTimeOffset>(), Of<decimal>() }
            .SelectMany(all => all)
            .ToDictionary(one => (one.Item2.Parameters[0].Type, one.Item1), one => one.Item2);

    public static Expression Of(ExpressionType comparison, Expression value, Expression other) =>
        Written.TryGetValue((value.Type, comparison), out LambdaExpression? written)
            ? Expression.Invoke(written, value, other)
            : Expression.MakeBinary(comparison, value, other);

    private static IEnumerable<(ExpressionType, LambdaExpression)> Of<T>()
        where T : struct, IComparable<T> =>
    [
        (ExpressionType.GreaterThan, (T? a, T? b) => IsAbove(a, b)),
        (ExpressionType.GreaterThanOrEqual, (T? a, T? b) => IsAtLeast(a, b)),
        (ExpressionType.LessThan, (T? a, T? b) => IsAbove(b, a)),
        (ExpressionType.LessThanOrEqual, (T? a, T? b) => IsAtLeast(b, a)),
        (ExpressionType.Equal, (T? a, T? b) => IsAtLeast(a, b) && IsAtLeast(b, a)),
    ];

    private static bool IsAbove<T>(T? value, T? other)
        where T : struct, IComparable<T> =>
        value is { } known && other is { } limit && known.CompareTo(limit) > 0;

    private static bool IsAtLeast<T>(T? value, T? other)
        where T : struct, IComparable<T> =>
        value is { } known && other is { } limit && known.CompareTo(limit) >= 0;
}
