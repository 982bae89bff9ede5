using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Parameters;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Finds the value of an operand on the day and facts of an act.</summary>
internal static class OperandLogic
{
    /// <summary>The value, boxed; null where unknown, and then what is missing is noted.</summary>
    public static object? Resolve(Operand operand, EventContext context, MissingFacts? missing)
    {
        switch (operand)
        {
            case LiteralOperand literal:
                return literal.Value;
            case ParameterOperand { Day: { } day } dated:
                return OnDay(dated.Parameter, day, context, missing);
            case ParameterOperand { Parameter: { } parameter }:
                return context.Law.Values[parameter.Index] ?? (missing is null ? null : Miss("parameter:" + parameter.Id, missing));
            case FactOperand { Fact: { } fact }:
                return fact.Read(context) ?? (missing is null ? null : Miss(fact.Path, missing));
            case SumOperand sum:
                return Sum(sum, context, missing);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static object? OnDay(Parameter parameter, Fact day, EventContext context, MissingFacts? missing) =>
        day.Read(context) is not DateOnly known ? (missing is null ? null : Miss(day.Path, missing))
        : parameter.On(known)?.Value ?? (missing is null ? null : Miss("parameter:" + parameter.Id, missing));

    private static object? Sum(SumOperand sum, EventContext context, MissingFacts? missing)
    {
        object? total = null;
        foreach (Operand part in sum.Parts)
        {
            object? value = Resolve(part, context, missing);
            if (value is null)
            {
                return null;
            }

            total = total is null ? value : Add(total, value, missing);
            if (total is null)
            {
                return null;
            }
        }

        return total;
    }

    private static object? Add(object left, object right, MissingFacts? missing)
    {
        if (left is Money first && right is Money second)
        {
            return MoneyLogic.Sum(first, second)
                ?? (missing is null ? null : Miss(MoneyLogic.MissingRate(first, second), missing));
        }

        return ValueLogic.ToDecimal(left) + ValueLogic.ToDecimal(right);
    }

    private static object? Miss(string path, MissingFacts missing)
    {
        missing.Add(path);
        return null;
    }
}
