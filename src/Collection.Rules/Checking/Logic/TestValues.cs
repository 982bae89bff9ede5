using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;

namespace Collection.Rules.Checking.Logic;

/// <summary>The values of a fact for which a test of it holds.</summary>
internal static class TestValues
{
    /// <summary>The values, absence excluded; null where they depend on other facts or on the day.</summary>
    public static ValueSet? Of(FactTest test)
    {
        if (test.Fact.IsList || test.Operator == Operator.Covers || !test.Operands.All(o => o is LiteralOperand))
        {
            return null;
        }

        object[] literals = [.. test.Operands.Cast<LiteralOperand>().Select(o => o.Value)];
        return test.Fact.Type is FactType.Word or FactType.Id or FactType.Boolean
            ? Words(test, literals)
            : Numbers(test, literals);
    }

    /// <summary>Every value of the fact, absence excluded; null where values of its type are not told apart.</summary>
    public static ValueSet? All(Fact fact) => fact.Type switch
    {
        FactType.Word or FactType.Boolean or FactType.Id => new WordSet { Universe = UniverseOf(fact), Words = [], IsExcept = true, MayBeAbsent = false },
        FactType.Integer or FactType.Decimal or FactType.Date or FactType.Instant =>
            new NumberSet { Intervals = [Interval.Everything], IsWhole = fact.Type != FactType.Decimal, MayBeAbsent = false },
        _ => null,
    };

    /// <summary>How many events: a whole number from none upwards.</summary>
    public static NumberSet Count(Operator test, decimal limit) => new()
    {
        Intervals = [IntervalOf(test, limit)],
        IsWhole = true,
        MayBeAbsent = false,
    };

    private static WordSet Words(FactTest test, object[] literals) => new()
    {
        Universe = UniverseOf(test.Fact),
        Words = [.. literals.Select(FactText.Of)],
        IsExcept = test.Operator is Operator.IsNot or Operator.NoneOf,
        MayBeAbsent = false,
    };

    private static ImmutableHashSet<string>? UniverseOf(Fact fact) => fact.Type switch
    {
        FactType.Word => [.. fact.Words],
        FactType.Boolean => [FactText.Of(true), FactText.Of(false)],
        _ => null,
    };

    private static ValueSet? Numbers(FactTest test, object[] literals)
    {
        decimal?[] numbers = [.. literals.Select(NumberOf)];
        if (numbers.Contains(null))
        {
            return null;
        }

        bool isNegative = test.Operator is Operator.IsNot or Operator.NoneOf;
        var set = new NumberSet
        {
            Intervals = [.. numbers.Select(n => IntervalOf(test.Operator, n!.Value))],
            IsWhole = test.Fact.Type is not (FactType.Decimal or FactType.Money),
            MayBeAbsent = false,
        };
        return isNegative ? set.Complement(mayBeAbsent: false) : set;
    }

    private static decimal? NumberOf(object literal) => literal switch
    {
        int whole => whole,
        decimal number => number,
        DateOnly day => day.DayNumber,
        DateTimeOffset instant => instant.UtcTicks,
        // An amount in another currency is neither more nor less.
        Money => null,
        _ => null,
    };

    private static Interval IntervalOf(Operator test, decimal limit) => test switch
    {
        Operator.MoreThan => new Interval(limit, false, null, false),
        Operator.AtLeast or Operator.After => new Interval(limit, true, null, false),
        Operator.LessThan or Operator.Before => new Interval(null, false, limit, false),
        Operator.AtMost => new Interval(null, false, limit, true),
        _ => Interval.Point(limit),
    };
}
