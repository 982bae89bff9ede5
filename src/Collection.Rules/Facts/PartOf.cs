using System.Linq.Expressions;

namespace Collection.Rules.Facts;

/// <summary>Reads a member of a part that may itself be absent.</summary>
internal static class PartOf
{
    public static Expression<Func<TOwner, TValue>> Lambda<TOwner, TPart, TValue>(
        Expression<Func<TOwner, TPart?>> part,
        Expression<Func<TPart, TValue>> member)
        where TPart : class
    {
        Expression value = ParameterReplacer.Replace(member.Body, member.Parameters[0], part.Body);
        Expression body = Expression.Condition(
            Expression.ReferenceEqual(part.Body, Expression.Constant(null, typeof(TPart))),
            Expression.Default(typeof(TValue)),
            value);
        return Expression.Lambda<Func<TOwner, TValue>>(body, part.Parameters);
    }
}
