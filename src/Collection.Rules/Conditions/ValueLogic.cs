using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Compares values of facts, which were type-checked when the rule was loaded.</summary>
internal static class ValueLogic
{
    /// <summary>Compares a known value with one operand's known value.</summary>
    public static Truth Test(object value, Operator test, object operand, EventContext context, MissingFacts? missing) => test switch
    {
        Operator.Is or Operator.OneOf => TruthLogic.Of(Matches(value, operand)),
        Operator.IsNot or Operator.NoneOf => TruthLogic.Of(!Matches(value, operand)),
        Operator.Covers => LocalTimeLogic.Covers((Hours)value, context, ZoneSource.Recipient, missing),
        _ => Order(value, operand, missing) is { } order ? TruthLogic.Of(Satisfies(test, order)) : Truth.Unknown,
    };

    public static decimal ToDecimal(object number) => Convert.ToDecimal(number, CultureInfo.InvariantCulture);

    /// <summary>Equality of single values; for lists on either side, a value in common.</summary>
    private static bool Matches(object value, object operand)
    {
        if (value is Array items)
        {
            return AnyMatches(items, operand);
        }

        if (operand is Array others)
        {
            return AnyMatches(others, value);
        }

        if (value is Enum word && operand is string or ImmutableArray<string>)
        {
            // The lists of parameters hold words, since one list may serve several facts.
            value = FactText.WordOf(word);
        }

        if (operand is ImmutableArray<string> options)
        {
            return value is string one && options.Contains(one, StringComparer.Ordinal);
        }

        return value is string text ? string.Equals(text, operand as string, StringComparison.Ordinal)
            : value is Money || value is Enum || value is bool ? value.Equals(operand)
            : Order(value, operand, missing: null) == 0;
    }

    /// <summary>Whether a list has an item that an operand is or lists.</summary>
    private static bool AnyMatches(Array items, object operand)
    {
        // An array of words may be read as one of their numbers, which boxes none of them.
        if (items is int[] words && operand is Enum word)
        {
            return Array.IndexOf(words, (int)(object)word) >= 0;
        }

        foreach (object item in items)
        {
            if (Matches(item, operand))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an operator asks how two values are ordered.</summary>
    public static bool IsOrder(Operator test) =>
        test is Operator.MoreThan or Operator.AtLeast or Operator.After or Operator.LessThan or Operator.Before or Operator.AtMost;

    /// <summary>Whether an order, as a comparison tells it, is the one that an operator asks for.</summary>
    public static bool Satisfies(Operator test, int order) => test switch
    {
        Operator.MoreThan => order > 0,
        Operator.AtLeast or Operator.After => order >= 0,
        Operator.LessThan or Operator.Before => order < 0,
        Operator.AtMost => order <= 0,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>How two values are ordered, or null for amounts of different currencies: none is ever converted silently.</summary>
    private static int? Order(object value, object operand, MissingFacts? missing)
    {
        switch (value, operand)
        {
            case (Money left, Money right):
                int? order = MoneyLogic.Order(left, right);
                if (order is null)
                {
                    missing?.Add(MoneyLogic.MissingRate(left, right));
                }

                return order;
            case (DateOnly left, DateOnly right):
                return left.CompareTo(right);
            case (DateTimeOffset left, DateTimeOffset right):
                return left.UtcTicks.CompareTo(right.UtcTicks);
            case (Hours left, Hours right):
                return left == right ? 0 : 1;
            default:
                return ToDecimal(value).CompareTo(ToDecimal(operand));
        }
    }
}
