using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using NRules;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>Rules of law as NRules definitions.</summary>
/// <remarks>
/// A definition has the rule's id as its name, its English title as its description, its topic, effect and
/// instruments as tags, its severity as its priority, and the properties of <see cref="RulePropertyNames"/>.
/// Immutable and thread-safe.
/// </remarks>
public sealed class CollectionRuleRepository : IRuleRepository
{
    private readonly CompiledRuleSet compiled;
    private readonly bool allowUnknownCases;
    private readonly IRuleSet definitions;
    private readonly ImmutableArray<IRuleDefinition> ownRules;
    private readonly FactComparers comparers;

    [RequiresUnreferencedCode(Requirement.Reflection)]
    [RequiresDynamicCode(Requirement.Reflection)]
    internal CollectionRuleRepository(RuleEvaluator evaluator, IEnumerable<IRuleRepository> ownRules)
    {
        compiled = evaluator.Compiled;
        allowUnknownCases = evaluator.AllowsUnknownCases;
        this.ownRules = [.. ownRules.SelectMany(own => own.GetRuleSets()).SelectMany(set => set.Rules)];
        comparers = FactComparers.Of(this.ownRules);
        definitions = RuleLowering.Lower(compiled, new CaseEnricher(compiled, allowUnknownCases), comparers);
    }

    internal CompiledRuleSet Compiled => compiled;

    /// <summary>One NRules rule set: a definition for each rule, one that prepares events, and one that refuses strange ones.</summary>
    /// <returns>The rule set, without the app's own rules.</returns>
    public IEnumerable<IRuleSet> GetRuleSets() => [definitions];

    /// <summary>A compiler that suits these definitions, for apps that compile a network themselves.</summary>
    /// <remarks>
    /// Facts are told apart by reference, since equal records are two events; conditions run as they were
    /// compiled. What <see cref="Compile"/> does for rules of the app's own is not done then.
    /// </remarks>
    /// <returns>A new compiler.</returns>
    [RequiresUnreferencedCode(Requirement.Reflection)]
    [RequiresDynamicCode(Requirement.Reflection)]
    public static RuleCompiler CreateCompiler()
    {
        var compiler = new RuleCompiler { ExpressionCompiler = new DelegateReusingCompiler() };
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        return compiler;
    }

    /// <summary>Compiles these rules, together with the app's own of the options, into a factory of sessions.</summary>
    /// <remarks>
    /// Use this and not the extension of NRules of the same name, whose compiler takes equal records for one.
    /// The app's own rules share no node with each other, and one that throws is named, with its event.
    /// </remarks>
    /// <param name="cancellation">Stops compiling; no partial network is returned.</param>
    /// <returns>A factory to share; a session of it is for one thread at a time.</returns>
    /// <exception cref="RuleCompilationException">A rule of the app's own cannot be compiled.</exception>
    /// <exception cref="OperationCanceledException">Compiling was stopped.</exception>
    [RequiresUnreferencedCode(Requirement.Reflection)]
    [RequiresDynamicCode(Requirement.Reflection)]
    public ISessionFactory Compile(CancellationToken cancellation = default)
    {
        IEnumerable<IRuleDefinition> all = [.. definitions.Rules, .. ownRules.Select(OwnRuleGuard.Guard)];
        ISessionFactory factory = CreateCompiler().Compile(all, cancellation);
        // Where it is stopped, NRules returns what it has got so far.
        cancellation.ThrowIfCancellationRequested();
        if (!comparers.AreReady)
        {
            factory.CreateSession();
        }

        return factory;
    }

    /// <summary>Judges the events of whole cases, to be inserted instead of the raw records.</summary>
    /// <remarks>
    /// For an app that judges once and runs its own rules many times, or elsewhere. Insert an event either raw or
    /// judged, never both, and only into sessions of this repository: others answer with <see cref="UnjudgedCase"/>.
    /// </remarks>
    /// <param name="records">Cases and events in any order; each case complete.</param>
    /// <returns>One fact for each event of a kind that some rule judges, by case and time.</returns>
    /// <exception cref="InputException">The records contradict each other, or a case is unknown; all are listed.</exception>
    /// <exception cref="RuleEvaluationException">A rule failed on an event.</exception>
    public ImmutableArray<JudgedEvent> Enrich(IEnumerable<CollectionRecord> records) =>
        [.. CaseAssembler.Assemble(records, allowUnknownCases).SelectMany(Enrich)];

    private IEnumerable<JudgedEvent> Enrich(CaseFile file) =>
        new LiveCase(compiled).Update(file.Record, removed: [], file.Events).Added
            .Select(live => new JudgedEvent(live.Record, file.Record, live.Findings, compiled) { IsPrepared = true });
}
