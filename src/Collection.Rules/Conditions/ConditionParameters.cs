namespace Collection.Rules.Conditions;

/// <summary>Finds the parameters that a rule reads.</summary>
internal static class ConditionParameters
{
    /// <summary>The operands that read parameters, anywhere in some conditions.</summary>
    public static IEnumerable<ParameterOperand> In(IEnumerable<Condition> conditions) => conditions.SelectMany(In).Distinct();

    private static IEnumerable<ParameterOperand> In(Condition condition) => condition switch
    {
        AllOf all => all.Parts.SelectMany(In),
        AnyOf any => any.Parts.SelectMany(In),
        NoneOf none => none.Parts.SelectMany(In),
        ElementReference element => In(element.Target),
        SupposedTest supposed => In(supposed.Test),
        FactTest test => test.Operands.SelectMany(In),
        CountTest count => In(count.Limit).Concat(In(count.Query.Where)),
        HistoryTest history => history.Query.Where.SelectMany(In),
        LocalTimeTest time => In(time.Hours),
        _ => [],
    };

    private static IEnumerable<ParameterOperand> In(Operand operand) => operand switch
    {
        ParameterOperand parameter => [parameter],
        SumOperand sum => sum.Parts.SelectMany(In),
        _ => [],
    };
}
