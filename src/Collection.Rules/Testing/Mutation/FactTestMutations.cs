using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;

namespace Collection.Rules.Testing.Mutation;

/// <summary>The mistakes that an author could make in a test of one fact.</summary>
/// <param name="figures">Moves the figures.</param>
/// <param name="kinds">The kinds of event that the rule meets, one of which another kind could be taken for.</param>
internal sealed class FactTestMutations(FigureMutations figures, ImmutableArray<EventKind> kinds)
{
    // The persons that rules set against each other.
    private static readonly ImmutableArray<string> People = ["debtor.id", "recipient", "lender.id", "actor.id"];

    public IEnumerable<ConditionChange> Of(FactTest test) => test.Operator == Operator.Covers
        ? []
        : Flipped(test).Concat(test.Fact.Type switch
        {
            FactType.Integer or FactType.Decimal or FactType.Money or FactType.Instant or FactType.Date => Moved(test),
            FactType.Word or FactType.WordList => Words(test),
            FactType.Id or FactType.IdList => Ids(test),
            _ => [],
        });

    private static IEnumerable<ConditionChange> Flipped(FactTest test) => Others(test.Operator).Select(other => new ConditionChange(
        $"{test.Fact.Path}: {ConditionText.Of(test.Operator)} -> {ConditionText.Of(other)}",
        test.Position,
        test with { Operator = other }));

    /// <summary>The operators taken for another: the edge on the other side, then the opposite.</summary>
    private static ImmutableArray<Operator> Others(Operator test) => test switch
    {
        Operator.Is => [Operator.IsNot],
        Operator.IsNot => [Operator.Is],
        Operator.OneOf => [Operator.NoneOf],
        Operator.NoneOf => [Operator.OneOf],
        Operator.Only => [Operator.OneOf],
        Operator.MoreThan => [Operator.AtLeast, Operator.AtMost],
        Operator.AtLeast => [Operator.MoreThan, Operator.LessThan],
        Operator.LessThan => [Operator.AtMost, Operator.AtLeast],
        Operator.AtMost => [Operator.LessThan, Operator.MoreThan],
        Operator.Before => [Operator.After],
        Operator.After => [Operator.Before],
        _ => [],
    };

    private IEnumerable<ConditionChange> Moved(FactTest test)
    {
        foreach (Operand operand in test.Operands)
        {
            foreach (OperandChange change in figures.Of(operand, test.Operator))
            {
                yield return Replaced(test, operand, change);
            }
        }
    }

    private IEnumerable<ConditionChange> Words(FactTest test)
    {
        foreach (ParameterOperand operand in test.Operands.OfType<ParameterOperand>())
        {
            foreach (OperandChange change in figures.OfList(operand, test.Fact.Words))
            {
                yield return Replaced(test, operand, change);
            }
        }

        LiteralOperand[] literals = [.. test.Operands.OfType<LiteralOperand>()];
        if (literals.Length == 0 || Neighbour(test.Fact, literals) is not { } neighbour)
        {
            yield break;
        }

        string word = FactText.Of(neighbour);
        LiteralOperand added = literals[^1] with { Value = neighbour };
        if (literals is [{ } single] && test.Operands.Length == 1)
        {
            yield return new ConditionChange($"{test.Fact.Path}: {FactText.Of(single.Value)} -> {word}", single.Position, test with { Operands = [added] });
            yield break;
        }

        yield return new ConditionChange($"{test.Fact.Path}: with {word}", literals[^1].Position, test with { Operands = test.Operands.Add(added) });
        foreach (Operand operand in test.Operands.Where(o => o is LiteralOperand or FactOperand))
        {
            yield return new ConditionChange($"{test.Fact.Path}: without {ConditionText.Of(operand)}", operand.Position, test with { Operands = test.Operands.Remove(operand) });
        }
    }

    private static IEnumerable<ConditionChange> Ids(FactTest test)
    {
        foreach (FactOperand operand in test.Operands.OfType<FactOperand>())
        {
            string other = People.First(p => !string.Equals(p, operand.Fact.Path, StringComparison.Ordinal));
            Fact fact = FactCatalog.All.First(f => string.Equals(f.Path, other, StringComparison.Ordinal));
            yield return new ConditionChange($"{test.Fact.Path}: {operand.Fact.Path} -> {other}", operand.Position, test with { Operands = test.Operands.Replace(operand, operand with { Fact = fact }) });
        }
    }

    /// <summary>The word of the fact's list that follows those of the rule and is none of them; of the kinds of event, one that the rule meets.</summary>
    private object? Neighbour(Fact fact, LiteralOperand[] literals)
    {
        string[] words = Enum.GetNames(fact.ItemType);
        int last = Array.IndexOf(words, literals[^1].Value.ToString());
        return Enumerable.Range(1, words.Length - 1)
            .Select(step => Enum.Parse(fact.ItemType, words[(last + step) % words.Length]))
            .FirstOrDefault(word => !literals.Any(l => l.Value.Equals(word)) && (word is not EventKind kind || kinds.Contains(kind)));
    }

    private static ConditionChange Replaced(FactTest test, Operand operand, OperandChange change) =>
        new($"{test.Fact.Path}: {change.Change}", operand.Position, test with { Operands = test.Operands.Replace(operand, change.Replacement) }, change.Parameter);
}
