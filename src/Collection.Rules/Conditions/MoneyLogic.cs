using Collection.Rules.Events;

namespace Collection.Rules.Conditions;

/// <summary>Arithmetic of amounts in one currency; none is ever converted silently.</summary>
internal static class MoneyLogic
{
    /// <summary>How two amounts are ordered, or null for amounts of different currencies.</summary>
    public static int? Order(Money left, Money right) =>
        AreAlike(left, right) ? left.Amount.CompareTo(right.Amount) : null;

    /// <summary>Two amounts together, or null for amounts of different currencies.</summary>
    public static Money? Sum(Money left, Money right) =>
        AreAlike(left, right) ? new Money(left.Amount + right.Amount, left.Currency) : null;

    /// <summary>What is missing to compare amounts of different currencies.</summary>
    public static string MissingRate(Money left, Money right) => $"rate:{left.Currency}/{right.Currency}";

    private static bool AreAlike(Money left, Money right) =>
        string.Equals(left.Currency, right.Currency, StringComparison.Ordinal);
}
