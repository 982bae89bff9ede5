using System.Collections.Immutable;
using Collection.Rules.Law;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>The names under which a definition carries what its rule says, in <see cref="IRuleDefinition.Properties"/>.</summary>
public static class RulePropertyNames
{
    /// <summary>The whole rule, a <see cref="Collection.Rules.Rule"/>.</summary>
    public const string Rule = "rule";

    /// <summary>How gravely a breach weighs, a <see cref="Collection.Rules.Severity"/>.</summary>
    public const string Severity = "severity";

    /// <summary>What the rule rests on, an <see cref="ImmutableArray{T}"/> of <see cref="Provision"/>, strongest first.</summary>
    public const string Provisions = "provisions";
}
