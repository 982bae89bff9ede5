using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Facts;

namespace Collection.Rules.Loading;

/// <summary>Which operators each type of fact has.</summary>
internal static class OperatorTable
{
    private static readonly ImmutableArray<string> Choice = ["is", "is_not", "one_of", "none_of", "known"];
    private static readonly ImmutableArray<string> Magnitude = ["more_than", "at_least", "less_than", "at_most", "is", "is_not", "known"];
    private static readonly ImmutableArray<string> Moment = ["before", "after", "within", "known"];

    public static ImmutableArray<string> AllowedFor(Fact fact) => fact.Type switch
    {
        FactType.Boolean => ["is", "is_not", "known"],
        FactType.Integer or FactType.Decimal or FactType.Money => Magnitude,
        FactType.Instant or FactType.Date => Moment,
        FactType.Hours => ["covers", "known"],
        FactType.Id or FactType.Word => Choice,
        FactType.WordList or FactType.IdList => ["one_of", "none_of", "only", "known"],
        _ => ["known"],
    };

    public static Operator Of(string word) => word switch
    {
        "is" => Operator.Is,
        "is_not" => Operator.IsNot,
        "one_of" => Operator.OneOf,
        "none_of" => Operator.NoneOf,
        "only" => Operator.Only,
        "more_than" => Operator.MoreThan,
        "at_least" => Operator.AtLeast,
        "less_than" => Operator.LessThan,
        "at_most" => Operator.AtMost,
        "before" => Operator.Before,
        "after" => Operator.After,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
