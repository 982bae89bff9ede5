using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads whom a provision binds.</summary>
internal static class BindsReader
{
    private const string Anyone = "anyone";

    /// <summary>The condition, or null where everyone is bound or a mistake was reported.</summary>
    public static Condition? Read(YamlNode? binds, ConditionScope scope)
    {
        switch (binds)
        {
            case null or YamlScalar { Value: Anyone }:
                return null;
            case YamlMapping:
                return ConditionReader.Read(binds, scope);
            default:
                scope.Diagnostics.Error(DiagnosticCode.WrongShape, binds.Start, $"'binds' is the word anyone or a condition such as {{ lender.kind: bank }}, but here is {binds.Kind}");
                return null;
        }
    }
}
