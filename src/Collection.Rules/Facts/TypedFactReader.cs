using System.Linq.Expressions;

namespace Collection.Rules.Facts;

/// <summary>A fact read by a typed lambda, so that a renamed property breaks the build and not a rule.</summary>
internal sealed class TypedFactReader<TOwner, TValue> : FactReader
    where TOwner : class
{
    private readonly Expression<Func<TOwner, TValue>> lambda;
    private readonly Lazy<Func<TOwner, TValue>> read;

    public TypedFactReader(Expression<Func<TOwner, TValue>> lambda)
    {
        this.lambda = lambda;
        read = new Lazy<Func<TOwner, TValue>>(lambda.Compile);
    }

    public override Type Owner => typeof(TOwner);

    public override Type ValueType => typeof(TValue);

    public override Expression ValueOf(Expression owner) =>
        ParameterReplacer.Replace(lambda.Body, lambda.Parameters[0], owner);

    public override object? Read(object owner) => read.Value((TOwner)owner);

    /// <summary>Reads a member of a part that may itself be absent.</summary>
    public static TypedFactReader<TOwner, TValue> Through<TPart>(
        Expression<Func<TOwner, TPart?>> part,
        Expression<Func<TPart, TValue>> member)
        where TPart : class
    {
        Expression value = ParameterReplacer.Replace(member.Body, member.Parameters[0], part.Body);
        Expression body = Expression.Condition(
            Expression.ReferenceEqual(part.Body, Expression.Constant(null, typeof(TPart))),
            Expression.Default(typeof(TValue)),
            value);
        return new TypedFactReader<TOwner, TValue>(Expression.Lambda<Func<TOwner, TValue>>(body, part.Parameters));
    }
}
