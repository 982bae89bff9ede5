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
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class CollectionRuleRepository : IRuleRepository
{
    private readonly CompiledRuleSet compiled;
    private readonly NRulesOptions options;
    private readonly IRuleSet definitions;

    [RequiresUnreferencedCode("NRules compiles rules with reflection.")]
    [RequiresDynamicCode("NRules compiles rules with reflection.")]
    internal CollectionRuleRepository(RuleSet rules, NRulesOptions options)
    {
        foreach (string id in options.Rules)
        {
            if (rules.Find(id) is null)
            {
                throw new ArgumentException($"There is no rule '{id}'.", nameof(options));
            }
        }

        this.options = options;
        compiled = CompiledRuleSet.Compile(rules, options.Zone, options.Rules);
        definitions = RuleLowering.Lower(compiled, new CaseEnricher(compiled, options.AllowUnknownCases));
    }

    /// <summary>One NRules rule set with a definition for each rule and one that prepares events.</summary>
    /// <returns>The rule set.</returns>
    public IEnumerable<IRuleSet> GetRuleSets() => [definitions];

    /// <summary>A compiler that suits these definitions, for compiling them together with others.</summary>
    /// <remarks>
    /// Facts are told apart by reference, since equal records are two events; conditions run as they were
    /// compiled. Another compiler works too, with NRules' own defaults.
    /// </remarks>
    /// <returns>A new compiler.</returns>
    public static RuleCompiler CreateCompiler()
    {
        var compiler = new RuleCompiler { ExpressionCompiler = new DelegateReusingCompiler() };
        compiler.FactIdentityComparerRegistry.DefaultFactIdentityComparer = ReferenceEqualityComparer.Instance;
        return compiler;
    }

    /// <summary>Compiles these rules, together with the app's own of the options, into a factory of sessions.</summary>
    /// <remarks>Use this and not the extension of NRules of the same name, whose compiler takes equal records for one.</remarks>
    /// <returns>A factory to share; a session of it is for one thread at a time.</returns>
    /// <exception cref="RuleCompilationException">A rule of the app's own cannot be compiled.</exception>
    [RequiresUnreferencedCode("NRules compiles rules with reflection.")]
    [RequiresDynamicCode("NRules compiles rules with reflection.")]
    public ISessionFactory Compile() =>
        CreateCompiler().Compile(GetRuleSets().Concat(options.OwnRules.SelectMany(own => own.GetRuleSets())));

    /// <summary>Judges the events of whole cases, to be inserted instead of the raw records.</summary>
    /// <remarks>Insert an event either raw or judged: both would be two events.</remarks>
    /// <param name="records">Cases and events in any order; each case complete.</param>
    /// <returns>One fact for each event that some rule judges, by case and time.</returns>
    /// <exception cref="InputException">The records contradict each other, or a case is unknown.</exception>
    /// <exception cref="RuleEvaluationException">A rule failed on an event.</exception>
    public ImmutableArray<JudgedEvent> Enrich(IEnumerable<CollectionRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var assembler = new CaseAssembler();
        foreach (CollectionRecord record in records)
        {
            assembler.Add(record, source: "records", assembler.Count + 1);
        }

        return assembler.Build(options.AllowUnknownCases, out ImmutableArray<InputProblem> problems) is { } cases
            ? [.. cases.SelectMany(Enrich)]
            : throw new InputException(problems);
    }

    private IEnumerable<JudgedEvent> Enrich(CaseFile file) =>
        new LiveCase(compiled).Update(file.Record, removed: [], file.Events).Added
            .Select(live => new JudgedEvent(live.Record, file.Record, live.Findings));
}
