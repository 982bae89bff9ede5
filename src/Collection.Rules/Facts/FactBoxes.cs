using System.Linq.Expressions;

namespace Collection.Rules.Facts;

/// <summary>Boxes made once, for values of which there are few: words and booleans.</summary>
internal static class FactBoxes
{
    private static readonly object True = true;
    private static readonly object False = false;

    private static readonly Expression<Func<bool?, object?>> OfBoolean = flag => flag == null ? null : flag.Value ? True : False;

    /// <summary>A nullable value as an object, null for unknown.</summary>
    public static Expression Boxed(Expression value)
    {
        Type plain = Nullable.GetUnderlyingType(value.Type) ?? value.Type;
        if (plain == typeof(bool))
        {
            return Expression.Invoke(OfBoolean, Expression.Convert(value, typeof(bool?)));
        }

        if (plain.IsEnum)
        {
            object[] boxes = [.. Enum.GetNames(plain).Select((_, number) => Enum.ToObject(plain, number))];
            Func<int?, object?> ofWord = number => number is { } known ? boxes[known] : null;
            return Expression.Invoke(Expression.Constant(ofWord), Expression.Convert(value, typeof(int?)));
        }

        return Expression.Convert(value, typeof(object));
    }
}
