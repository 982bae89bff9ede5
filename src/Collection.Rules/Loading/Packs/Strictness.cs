using Collection.Rules.Events;
using Collection.Rules.Parameters;

namespace Collection.Rules.Loading.Packs;

/// <summary>Compares values of a parameter by how strict they are for the collector.</summary>
internal static class Strictness
{
    /// <summary>Whether a value leaves the collector no more than another does.</summary>
    public static bool IsNoLooser(object value, object than, Stricter direction) => direction switch
    {
        Stricter.Narrower => value is Hours inner && than is Hours outer && IsWithin(inner, outer),
        Stricter.Lower => Compare(value, than) <= 0,
        _ => Compare(value, than) >= 0,
    };

    /// <summary>Below, at or above zero; null for what is no number.</summary>
    public static int? SignOf(object value) => value switch
    {
        Money money => Math.Sign(money.Amount),
        int number => Math.Sign(number),
        decimal number => Math.Sign(number),
        _ => null,
    };

    /// <summary>Null for amounts of different currencies, of which neither is stricter.</summary>
    private static int? Compare(object value, object other) => (value, other) switch
    {
        (Money left, Money right) => string.Equals(left.Currency, right.Currency, StringComparison.Ordinal) ? left.Amount.CompareTo(right.Amount) : null,
        (int left, int right) => left.CompareTo(right),
        (decimal left, decimal right) => left.CompareTo(right),
        _ => null,
    };

    /// <summary>Whether every minute of some hours lies in others, which may cross midnight.</summary>
    private static bool IsWithin(Hours inner, Hours outer)
    {
        // Hours begin and end at whole seconds, so nothing can stand out between two of these points.
        TimeOnly[] points = [inner.From, inner.To, outer.From, outer.To];
        return points
            .SelectMany(point => new[] { point, point.Add(TimeSpan.FromSeconds(-1)), point.Add(TimeSpan.FromSeconds(1)) })
            .All(time => !inner.Contains(time) || outer.Contains(time));
    }
}
