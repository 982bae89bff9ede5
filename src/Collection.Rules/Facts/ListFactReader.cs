using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Runtime.InteropServices;

namespace Collection.Rules.Facts;

/// <summary>A fact that is a list, read by a typed lambda; its value is the array itself, which needs no box.</summary>
internal sealed class ListFactReader<TOwner, TItem>(Expression<Func<TOwner, ImmutableArray<TItem>?>> lambda) : FactReader
    where TOwner : class
{
    // An array of words may be read as one of their numbers.
    private static readonly Func<ImmutableArray<TItem>?, long> ToWords =
        list => list is { IsDefault: false } items ? WordMask.Of((int[])(object)ImmutableCollectionsMarshal.AsArray(items)!) : WordMask.Unknown;

    private readonly TieredLambda<TOwner, ImmutableArray<TItem>?> read = new(lambda);

    public override Type Owner => typeof(TOwner);

    public override Type ValueType => typeof(ImmutableArray<TItem>?);

    public override Expression ValueOf(Expression owner) =>
        ParameterReplacer.Replace(lambda.Body, lambda.Parameters[0], owner);

    public override Expression? WordsOf(Expression owner) =>
        typeof(TItem).IsEnum ? Expression.Invoke(Expression.Constant(ToWords), ValueOf(owner)) : null;

    public override object? Read(object owner) =>
        read.Invoke((TOwner)owner) is { } list ? ImmutableCollectionsMarshal.AsArray(list) : null;
}
