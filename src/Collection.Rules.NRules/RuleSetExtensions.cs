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
    /// <param name="cancellation">Stops compiling; no partial network is returned.</param>
    /// <returns>A factory whose sessions take cases and events and hold findings after they fire.</returns>
    /// <exception cref="ArgumentException">A rule asked for does not exist.</exception>
    /// <exception cref="TimeZoneNotFoundException">The zone of the options does not exist.</exception>
    /// <exception cref="RuleCompilationException">A rule of the app's own cannot be compiled.</exception>
    /// <exception cref="OperationCanceledException">Compiling was stopped.</exception>
    [RequiresUnreferencedCode(Requirement.Reflection)]
    [RequiresDynamicCode(Requirement.Reflection)]
    public static ISessionFactory CompileToNRules(this RuleSet rules, NRulesOptions? options = null, CancellationToken cancellation = default) =>
        rules.ToNRulesRepository(options).Compile(cancellation);

    /// <summary>Makes a repository of NRules definitions, to be compiled together with an app's own rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="options">How to judge; null for the defaults.</param>
    /// <returns>A repository.</returns>
    /// <exception cref="ArgumentException">A rule asked for does not exist.</exception>
    /// <exception cref="TimeZoneNotFoundException">The zone of the options does not exist.</exception>
    [RequiresUnreferencedCode(Requirement.Reflection)]
    [RequiresDynamicCode(Requirement.Reflection)]
    public static CollectionRuleRepository ToNRulesRepository(this RuleSet rules, NRulesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        options ??= new NRulesOptions();
        var judging = new RuleEvaluatorOptions { Zone = options.Zone, Rules = options.Rules, AllowUnknownCases = options.AllowUnknownCases };
        return new CollectionRuleRepository(RuleEvaluator.Create(rules, judging), options.OwnRules);
    }
}
