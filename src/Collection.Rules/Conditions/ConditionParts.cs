namespace Collection.Rules.Conditions;

/// <summary>Takes conditions apart.</summary>
internal static class ConditionParts
{
    /// <summary>The single tests of a condition; the filter of a count is not among them.</summary>
    public static IEnumerable<Condition> In(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(In),
        AnyOf any => any.Parts.SelectMany(In),
        NoneOf none => none.Parts.SelectMany(In),
        ElementReference element => In(element.Target),
        _ => [condition],
    };
}
