namespace Collection.Rules.Conditions;

/// <summary>Goes through a condition with all that stands in it.</summary>
internal static class ConditionNodes
{
    /// <summary>The condition and every condition inside it, the filters of counts and of past records among them.</summary>
    /// <remarks>An element that is referred to is not entered: it stands in the rule by itself.</remarks>
    public static IEnumerable<Condition> In(Condition condition) => condition switch
    {
        AllOf all => [condition, .. all.Parts.SelectMany(In)],
        AnyOf any => [condition, .. any.Parts.SelectMany(In)],
        NoneOf none => [condition, .. none.Parts.SelectMany(In)],
        CountTest count => [condition, .. In(count.Query.Where)],
        HistoryTest history => [condition, .. history.Query.Where.SelectMany(In)],
        _ => [condition],
    };
}
