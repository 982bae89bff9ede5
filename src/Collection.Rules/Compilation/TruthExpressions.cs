using System.Linq.Expressions;

namespace Collection.Rules.Compilation;

/// <summary>A condition as two boolean expressions: shown by the facts, and not excluded by them.</summary>
/// <remarks>Two plain trees need no nullable logic, fuse well, and negate by changing places.</remarks>
/// <param name="Proven">True exactly where the condition is proven.</param>
/// <param name="Possible">True exactly where it is not disproven.</param>
internal readonly record struct TruthExpressions(Expression Proven, Expression Possible)
{
    public static readonly TruthExpressions Never = new(Expression.Constant(false), Expression.Constant(false));

    public static TruthExpressions Of(bool value) => new(Expression.Constant(value), Expression.Constant(value));

    public TruthExpressions Negate() => new(Expression.Not(Possible), Expression.Not(Proven));

    public static TruthExpressions All(IEnumerable<TruthExpressions> parts) =>
        parts.Aggregate((left, right) => new TruthExpressions(
            Expression.AndAlso(left.Proven, right.Proven),
            Expression.AndAlso(left.Possible, right.Possible)));

    public static TruthExpressions Any(IEnumerable<TruthExpressions> parts) =>
        parts.Aggregate((left, right) => new TruthExpressions(
            Expression.OrElse(left.Proven, right.Proven),
            Expression.OrElse(left.Possible, right.Possible)));
}
