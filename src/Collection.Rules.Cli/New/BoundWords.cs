using Collection.Rules.Conditions;
using Collection.Rules.Facts;

namespace Collection.Rules.Cli.New;

/// <summary>The words that a situation needs so that a provision binds whoever acts in it.</summary>
/// <param name="binding">Whom the provision binds; null for anyone.</param>
internal sealed class BoundWords(Condition? binding)
{
    /// <summary>The first word of a fact by which the provision binds, or another where the fact does not matter to it.</summary>
    public string Of(string path, string otherwise) => (binding is null ? [] : ConditionNodes.In(binding))
        .OfType<FactTest>()
        .Where(test => string.Equals(test.Fact.Path, path, StringComparison.Ordinal) && test.Operator is Operator.Is or Operator.OneOf)
        .SelectMany(test => test.Operands.OfType<LiteralOperand>())
        .Select(operand => FactText.Of(operand.Value))
        .FirstOrDefault() ?? otherwise;
}
