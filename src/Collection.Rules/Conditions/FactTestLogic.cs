using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Decides fact tests.</summary>
internal static class FactTestLogic
{
    public static Truth Evaluate(FactTest test, EventContext context, MissingFacts? missing)
    {
        if (!test.Fact.IsOf(context.Kind))
        {
            return Truth.Disproven;
        }

        object? value = test.Fact.Read(context);
        if (value is null)
        {
            missing?.Add(test.Fact.Path);
            return Truth.Unknown;
        }

        return Against(value, test, context, missing);
    }

    public static Truth Evaluate(FactKnown test, EventContext context) =>
        TruthLogic.Of((test.Fact.Read(context) is not null) == test.IsKnown);

    /// <summary>Compares a known value with all operands of a test.</summary>
    public static Truth Against(object value, FactTest test, EventContext context, MissingFacts? missing)
    {
        if (test.Operator == Operator.Only)
        {
            return Only((Array)value, test, context, missing);
        }

        bool isNegative = test.Operator is Operator.NoneOf or Operator.IsNot;
        Truth any = Truth.Disproven;
        var open = missing is null ? null : new MissingFacts();
        foreach (Operand operand in test.Operands)
        {
            object? other = OperandLogic.Resolve(operand, context, open);
            Truth truth = other is null ? Truth.Unknown
                : ValueLogic.Test(value, isNegative ? Operator.OneOf : test.Operator, other, context, open);
            any = TruthLogic.Or(any, truth);
        }

        if (any == Truth.Unknown)
        {
            missing?.AddRange(open);
        }

        return isNegative ? TruthLogic.Not(any) : any;
    }

    /// <summary>Whether every item is one of the operands or on a list among them; an unknown operand leaves open the items that no other has.</summary>
    private static Truth Only(Array items, FactTest test, EventContext context, MissingFacts? missing)
    {
        var open = missing is null ? null : new MissingFacts();
        object?[] operands = [.. test.Operands.Select(o => OperandLogic.Resolve(o, context, open))];
        Truth all = items.Cast<object>()
            .Select(item => operands.Aggregate(Truth.Disproven, (any, operand) => TruthLogic.Or(any, Has(operand, item))))
            .Aggregate(Truth.Proven, TruthLogic.And);
        if (all == Truth.Unknown)
        {
            missing?.AddRange(open);
        }

        return all;

        Truth Has(object? operand, object item) =>
            operand is null ? Truth.Unknown : ValueLogic.Test(item, Operator.OneOf, operand, context, open);
    }
}
