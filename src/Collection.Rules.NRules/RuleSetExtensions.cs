using System.Diagnostics.CodeAnalysis;
using NRules;

namespace Collection.Rules.NRules;

/// <summary>The road from a rule set to NRules.</summary>
public static class RuleSetExtensions
{
    /// <summary>Compiles a rule set into a factory of NRules sessions.</summary>
    /// <remarks>Share the factory; use a session on one thread at a time.</remarks>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How to judge; null for the defaults.</param>
    /// <returns>A factory whose sessions take cases and events and hold findings after they fire.</returns>
    /// <exception cref="ArgumentException">A rule asked for does not exist.</exception>
    [RequiresUnreferencedCode("NRules compiles rules with reflection.")]
    [RequiresDynamicCode("NRules compiles rules with reflection.")]
    public static ISessionFactory CompileToNRules(this RuleSet rules, NRulesOptions? options = null) =>
        rules.ToNRulesRepository(options).Compile();

    /// <summary>Makes a repository of NRules definitions, to be compiled together with an app's own rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How to judge; null for the defaults.</param>
    /// <returns>A repository.</returns>
    /// <exception cref="ArgumentException">A rule asked for does not exist.</exception>
    [RequiresUnreferencedCode("NRules compiles rules with reflection.")]
    [RequiresDynamicCode("NRules compiles rules with reflection.")]
    public static CollectionRuleRepository ToNRulesRepository(this RuleSet rules, NRulesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new CollectionRuleRepository(rules, options ?? new NRulesOptions());
    }
}
