using Collection.Rules.Conditions;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Checking.Tests;

/// <summary>Shows how the boundary of a rule without figures is tested: by a word or a yes and no that decides it.</summary>
internal static class BoundaryExample
{
    /// <summary>The end of a message with an example of the rule's own facts; nothing where the rule has figures, which are varied, or no such fact.</summary>
    public static string Of(Rule rule)
    {
        Condition[] nodes = [.. rule.Elements.Select(e => e.Test).SelectMany(ConditionNodes.In)];
        if (nodes.Any(IsOfFigure))
        {
            return string.Empty;
        }

        foreach (FactTest test in nodes.OfType<FactTest>().Where(t => t.Operator is Operator.Is or Operator.OneOf && !t.Fact.IsDerived))
        {
            string[] met = [.. test.Operands.OfType<LiteralOperand>().Select(o => FactText.Of(o.Value))];
            string[] words = test.Fact.Type == FactType.Boolean ? ["true", "false"] : [.. test.Fact.Words];
            if (met.Length > 0 && words.FirstOrDefault(w => !met.Contains(w, StringComparer.Ordinal)) is { } other)
            {
                return $", such as {test.Fact.Path} with cases: {{ {met[0]}: {WordOf(rule)}, {other}: no_violation }}";
            }
        }

        return string.Empty;
    }

    private static bool IsOfFigure(Condition condition) =>
        condition is CountTest or LocalTimeTest or FactTest { Operator: Operator.MoreThan or Operator.AtLeast or Operator.LessThan or Operator.AtMost };

    private static string WordOf(Rule rule) => FindingText.WordOf(
        rule.Status != RuleStatus.Active ? Verdict.NeedsReview
        : rule.Effect == Effect.Violation ? Verdict.Violation
        : rule.Effect == Effect.Presumption ? Verdict.PresumedViolation
        : Verdict.Departure);
}
