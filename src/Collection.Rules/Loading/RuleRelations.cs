using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading.Packs;
using Collection.Rules.Parameters;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Checks what holds between rules, and between a rule and the dates of its law.</summary>
internal static class RuleRelations
{
    /// <param name="rules">The rules that could be bound.</param>
    /// <param name="names">All names, so that a rule with a mistake of its own is not also called unknown.</param>
    public static void Check(IReadOnlyDictionary<string, Rule> rules, BindingScope names)
    {
        foreach (Rule rule in rules.Values)
        {
            CheckOverrides(rule, rules, names);
            CheckParameters(rule, names.Diagnostics);
        }
    }

    private static void CheckOverrides(Rule rule, IReadOnlyDictionary<string, Rule> rules, BindingScope names)
    {
        foreach (RuleOverride displaced in rule.Overrides)
        {
            if (!rules.ContainsKey(displaced.RuleId))
            {
                names.Diagnostics.ErrorUnless(
                    names.Written.HasRule(displaced.RuleId),
                    DiagnosticCode.UnknownRule,
                    displaced.Position,
                    $"there is no rule '{LiteralReader.Cut(displaced.RuleId)}'{UnloadedPacks.Hint(names.Written, known => known.HasRule(displaced.RuleId)) ?? NearestName.Suggest(displaced.RuleId, rules.Keys.Where(id => !string.Equals(id, rule.Id, StringComparison.Ordinal)))}");
            }
            else if (Reaches(displaced.RuleId, rule.Id, rules, []))
            {
                bool isSelf = string.Equals(displaced.RuleId, rule.Id, StringComparison.Ordinal);
                names.Diagnostics.Error(
                    DiagnosticCode.OverrideCycle,
                    displaced.Position,
                    isSelf ? $"'{rule.Id}' overrides itself" : $"'{rule.Id}' and '{displaced.RuleId}' override each other");
            }
        }
    }

    private static bool Reaches(string from, string target, IReadOnlyDictionary<string, Rule> rules, HashSet<string> seen) =>
        string.Equals(from, target, StringComparison.Ordinal)
        || (seen.Add(from)
            && rules.TryGetValue(from, out Rule? rule)
            && rule.Overrides.Any(o => Reaches(o.RuleId, target, rules, seen)));

    /// <summary>A figure that holds on a day without any provision of the rule would be applied without law.</summary>
    private static void CheckParameters(Rule rule, DiagnosticBag diagnostics)
    {
        // A value of another day than the act's, such as that of the contract, needs no provision of its own day.
        foreach (ParameterOperand operand in ConditionParameters.In(rule.Conditions).Where(o => o.Day is null))
        {
            foreach (ParameterValue value in operand.Parameter.Values.Where(v => v.Value is not null))
            {
                if (!rule.Basis.Any(p => p.VersionOn(value.From) is not null))
                {
                    diagnostics.Error(
                        DiagnosticCode.ParameterGap,
                        operand.Position,
                        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{operand.Parameter.Id} has a value from {value.From:yyyy-MM-dd}, when no provision of the basis is in force"));
                }
            }
        }
    }
}
