using System.Linq.Expressions;

namespace Collection.Rules.Facts;

/// <summary>A fact read by a typed lambda, so that a renamed property breaks the build and not a rule.</summary>
internal sealed class TypedFactReader<TOwner, TValue> : FactReader
    where TOwner : class
{
    private readonly Expression<Func<TOwner, TValue>> lambda;
    private readonly Lazy<TieredLambda<TOwner, object?>> read;

    public TypedFactReader(Expression<Func<TOwner, TValue>> lambda)
    {
        this.lambda = lambda;
        read = new(() => new(Expression.Lambda<Func<TOwner, object?>>(FactBoxes.Boxed(lambda.Body), lambda.Parameters)));
    }

    public override Type Owner => typeof(TOwner);

    public override Type ValueType => typeof(TValue);

    public override Expression ValueOf(Expression owner) =>
        ParameterReplacer.Replace(lambda.Body, lambda.Parameters[0], owner);

    public override object? Read(object owner) => read.Value.Invoke((TOwner)owner);
}
