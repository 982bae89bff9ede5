using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Collection.Rules.Hosting;
using Microsoft.Extensions.Options;
using NRules;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>The session factories of an app by name, each by the rules that its evaluator is then by.</summary>
/// <remarks>
/// Thread-safe. A factory belongs to one evaluator of the <see cref="RuleEvaluatorMonitor"/> and shares its compiled
/// rules: when these change, both change at once, and no session is by parts of two packs. A factory or session
/// that was handed out keeps its rules: ask anew for each piece of work.
/// </remarks>
public sealed class SessionFactoryMonitor
{
    private readonly RuleEvaluatorMonitor evaluators;
    private readonly ImmutableDictionary<string, ImmutableArray<IRuleRepository>> ownRules;
    private readonly ConditionalWeakTable<RuleEvaluator, Lazy<(CollectionRuleRepository Repository, ISessionFactory Factory)>> networks = [];

    internal SessionFactoryMonitor(RuleEvaluatorMonitor evaluators, IEnumerable<SessionRules> registered)
    {
        this.evaluators = evaluators;
        ownRules = registered.ToImmutableDictionary(r => r.Name, r => r.OwnRules, StringComparer.Ordinal);
    }

    /// <summary>The factory registered without a name.</summary>
    /// <exception cref="InvalidOperationException">There are sessions under names only.</exception>
    /// <exception cref="OptionsValidationException">Its rules cannot be used; every reason is listed.</exception>
    /// <exception cref="RuleCompilationException">A rule of the app's own cannot be compiled.</exception>
    public ISessionFactory Current => Get(Options.DefaultName);

    internal IEnumerable<string> Names => ownRules.Keys;

    /// <summary>The factory of a name.</summary>
    /// <remarks>Who first asks after a change of the rules waits for their network to be compiled.</remarks>
    /// <param name="name">The name; null or empty for the one without.</param>
    /// <returns>A factory of sessions by the newest good rules.</returns>
    /// <exception cref="InvalidOperationException">There are no sessions of that name.</exception>
    /// <exception cref="OptionsValidationException">Its rules cannot be used; every reason is listed.</exception>
    /// <exception cref="RuleCompilationException">A rule of the app's own cannot be compiled.</exception>
    public ISessionFactory Get(string? name) => NetworkOf(name ?? Options.DefaultName).Factory;

    internal CollectionRuleRepository RepositoryOf(string name) => NetworkOf(name).Repository;

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only methods that say so register this type.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only methods that say so register this type.")]
    private (CollectionRuleRepository Repository, ISessionFactory Factory) NetworkOf(string name)
    {
        if (!ownRules.TryGetValue(name, out ImmutableArray<IRuleRepository> own))
        {
            throw new InvalidOperationException($"No sessions are registered under the name '{name}'; there are: {string.Join(", ", Names.Select(n => $"'{n}'"))}");
        }

        return networks.GetValue(evaluators.Get(name), evaluator => new(() =>
        {
            var repository = new CollectionRuleRepository(evaluator, own);
            return (repository, repository.Compile());
        })).Value;
    }
}
