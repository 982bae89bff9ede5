using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Parameters;

namespace Collection.Rules.Testing.Mutation;

/// <summary>Moves figures by one unit: one event, one cent, a hundredth, a day; a minute for instants and hours of the day.</summary>
internal sealed class FigureMutations(int parameterIndex)
{
    private const decimal Hundredth = 0.01m;

    /// <summary>The operand moved up and down; in a direction where another mutant does the same to whole numbers, not.</summary>
    /// <param name="operand">The figure.</param>
    /// <param name="test">What it is compared by: turning "more than 3" into "at least 3" already moves it down.</param>
    public IEnumerable<OperandChange> Of(Operand operand, Operator test)
    {
        foreach (int step in new[] { +1, -1 })
        {
            bool isDone = IsWhole(operand) && step == test switch
            {
                Operator.MoreThan or Operator.AtMost => -1,
                Operator.AtLeast or Operator.LessThan => +1,
                _ => 0,
            };
            if (!isDone && Change(operand, value => Shift(value, step)) is { } change)
            {
                yield return change with { Change = $"{change.Change} {(step > 0 ? "+ 1" : "- 1")}" };
            }
        }
    }

    /// <summary>Hours with each edge moved and the end included or not.</summary>
    public IEnumerable<OperandChange> OfHours(Operand operand)
    {
        (string Name, Func<Hours, Hours> Change)[] changes =
        [
            ("from + 1 minute", h => h with { From = h.From.AddMinutes(1) }),
            ("from - 1 minute", h => h with { From = h.From.AddMinutes(-1) }),
            ("until + 1 minute", h => h with { To = h.To.AddMinutes(1) }),
            ("until - 1 minute", h => h with { To = h.To.AddMinutes(-1) }),
            ("end included or not", h => h with { EndIncluded = !h.EndIncluded }),
        ];
        foreach ((string name, Func<Hours, Hours> change) in changes)
        {
            if (Change(operand, value => value is Hours hours ? change(hours) : null) is { } changed)
            {
                yield return changed with { Change = $"{changed.Change} {name}" };
            }
        }
    }

    /// <summary>A parameter's list without each of its words, and with one more.</summary>
    public IEnumerable<OperandChange> OfList(ParameterOperand operand, ImmutableArray<string> words)
    {
        ImmutableArray<string> listed = [.. operand.Parameter.Values.Select(v => v.Value).OfType<ImmutableArray<string>>().SelectMany(l => l).Distinct(StringComparer.Ordinal)];
        foreach (string word in listed.Length > 1 ? listed : [])
        {
            yield return Changed(operand, value => value is ImmutableArray<string> list ? list.Remove(word, StringComparer.Ordinal) : value) with { Change = $"without {word}" };
        }

        if (words.FirstOrDefault(w => !listed.Contains(w, StringComparer.Ordinal)) is { } more)
        {
            yield return Changed(operand, value => value is ImmutableArray<string> list ? list.Add(more) : value) with { Change = $"with {more}" };
        }
    }

    private OperandChange? Change(Operand operand, Func<object, object?> change) => operand switch
    {
        LiteralOperand literal when change(literal.Value) is { } value => new(ConditionText.Of(literal), literal with { Value = value }),
        ParameterOperand { Parameter: { } parameter } reference when parameter.Values.Any(v => v.Value is not null && change(v.Value) is not null) => Changed(reference, change),
        SumOperand sum => ChangeSum(sum, change),
        _ => null,
    };

    /// <summary>The sum with its first figure changed; facts in it are no figures.</summary>
    private OperandChange? ChangeSum(SumOperand sum, Func<object, object?> change)
    {
        foreach (Operand part in sum.Parts)
        {
            if (Change(part, change) is { } changed)
            {
                return changed with { Replacement = sum with { Parts = sum.Parts.Replace(part, changed.Replacement) } };
            }
        }

        return null;
    }

    private OperandChange Changed(ParameterOperand operand, Func<object, object?> change)
    {
        Parameter moved = operand.Parameter with
        {
            Index = parameterIndex,
            Values = [.. operand.Parameter.Values.Select(v => v.Value is null ? v : v with { Value = change(v.Value) })],
        };
        return new OperandChange(operand.Parameter.Id, operand with { Parameter = moved }, moved);
    }

    private static bool IsWhole(Operand operand) => operand switch
    {
        LiteralOperand literal => literal.Value is int,
        ParameterOperand parameter => parameter.Parameter.Type is ParameterType.Integer or ParameterType.Duration,
        _ => false,
    };

    private static object? Shift(object value, int step) => value switch
    {
        int whole => whole + step,
        Money money => money with { Amount = money.Amount + (step * Hundredth) },
        DateOnly day => day.AddDays(step),
        DateTimeOffset instant => instant.AddMinutes(step),
        decimal number => number + (step * Hundredth),
        _ => null,
    };
}
