using System.Collections.Immutable;
using Collection.Rules.Conditions;

namespace Collection.Rules;

/// <summary>What of a rule decides: its conditions and the word of its effect.</summary>
internal sealed record RuleParts
{
    public required Effect Effect { get; init; }

    public required Condition? Applies { get; init; }

    public required ImmutableArray<Element> Elements { get; init; }

    public required Condition When { get; init; }

    public required ImmutableArray<ExceptionClause> Exceptions { get; init; }

    public static RuleParts Of(Rule rule) => new()
    {
        Effect = rule.Effect,
        Applies = rule.Applies,
        Elements = rule.Elements,
        When = rule.When,
        Exceptions = rule.Exceptions,
    };
}
