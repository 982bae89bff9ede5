using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Parameters;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>A rule set ready to run: what both engines share.</summary>
/// <remarks>Immutable and thread-safe; each kind of event is compiled when it first occurs.</remarks>
internal sealed class CompiledRuleSet
{
    private readonly CandidateMask?[] masks = new CandidateMask?[Enum.GetValues<EventKind>().Length];
    private readonly ConcurrentDictionary<(int Place, EventKind Kind), CandidateMask> single = new();
    private readonly bool[] judged;
    private readonly BindingScopes scopes;
    private readonly ImmutableArray<HistoryQuery> histories;
    private readonly FrozenDictionary<string, ImmutableArray<Rule>> displacers;
    private readonly FrozenDictionary<string, BoundRemedies> remedies;

    private CompiledRuleSet(RuleSet source, ImmutableArray<Rule> rules, TimelineEnvironment environment, BindingScopes scopes)
    {
        this.scopes = scopes;
        Source = source;
        Rules = rules;
        Environment = environment;
        displacers = source.Rules
            .Where(r => r.Status == RuleStatus.Active)
            .SelectMany(r => r.Overrides.Select(o => (o.RuleId, Special: r)))
            .GroupBy(o => o.RuleId, o => o.Special, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        remedies = source.Rules.ToFrozenDictionary(r => r.Id, source.BoundRemedies.Of, StringComparer.Ordinal);
        histories = [.. source.Rules
            .SelectMany(r => r.Conditions)
            .SelectMany(ConditionParts.In)
            .OfType<HistoryTest>()
            .Select(t => t.Query)
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<HistoryQuery>()];
        judged = [.. Enum.GetValues<EventKind>().Select(kind => rules.Any(r => r.EventKinds.Contains(kind)))];
    }

    private CompiledRuleSet(CompiledRuleSet other, TimelineEnvironment environment)
    {
        Source = other.Source;
        Rules = other.Rules;
        Environment = environment;
        displacers = other.displacers;
        remedies = other.remedies;
        histories = other.histories;
        judged = other.judged;
        scopes = other.scopes;
    }

    public RuleSet Source { get; }

    /// <summary>The rules in use, in the order of their ids.</summary>
    public ImmutableArray<Rule> Rules { get; }

    public TimelineEnvironment Environment { get; }

    /// <summary>Every look at past records that a rule may take, also one that only tells whether it displaces another.</summary>
    public ImmutableArray<HistoryQuery> Histories => histories;

    /// <summary>Whether any rule judges a kind of event.</summary>
    public bool Judges(EventKind kind) => judged[(int)kind];

    public CandidateMask MaskOf(EventKind kind) =>
        masks[(int)kind] ??= CandidateMask.Compile([.. Rules], kind, scopes);

    /// <summary>A mask that asks about the rule at one place only, which costs a fraction of asking about all.</summary>
    public CandidateMask MaskOf(int place, EventKind kind) =>
        single.GetOrAdd((place, kind), _ => MaskOf([.. Rules.Select((rule, i) => i == place ? rule : null)], kind));

    /// <summary>A mask of rules that stand in the places of these; null where one is not asked about.</summary>
    public CandidateMask MaskOf(ImmutableArray<Rule?> substitutes, EventKind kind) =>
        CandidateMask.Compile(substitutes, kind, scopes);

    /// <summary>The rules that may displace one.</summary>
    public ImmutableArray<Rule> DisplacersOf(Rule rule) => displacers.TryGetValue(rule.Id, out ImmutableArray<Rule> special) ? special : [];

    /// <summary>The channels and the evidence that concern the breaches of a rule.</summary>
    public BoundRemedies RemediesOf(Rule rule) => remedies[rule.Id];

    /// <summary>The rule that displaces another on an event, because it is more special and applies there; or null.</summary>
    public Rule? DisplacerOf(Rule rule, Func<Rule, bool> applies) =>
        DisplacersOf(rule).FirstOrDefault(applies);

    /// <summary>The same rules over other counts and values, to explain one of them; an audit still judges by the old ones.</summary>
    public CompiledRuleSet In(TimelineEnvironment environment) => new(this, environment);

    /// <summary>One rule in use as if it were the only one.</summary>
    public CompiledRuleSet Only(Rule rule) => new(
        Source,
        [rule],
        Environment with { Law = CalendarOf([rule], Source.Parameters, scopes) },
        scopes);

    /// <param name="source">The rules.</param>
    /// <param name="zone">Overrides the pack's zone; null to keep it.</param>
    /// <param name="only">The ids of the rules to use; empty for all.</param>
    public static CompiledRuleSet Compile(RuleSet source, string? zone, ImmutableArray<string> only)
    {
        ImmutableArray<Rule> rules = [.. source.Rules
            .Where(r => r.Status is (RuleStatus.Active or RuleStatus.Review) && (only.IsEmpty || only.Contains(r.Id, StringComparer.Ordinal)))
            .OrderBy(r => r.Id, StringComparer.Ordinal)];
        var binding = new BindingScopes(source);
        string? defaultZone = zone ?? source.Zone;
        var environment = new TimelineEnvironment
        {
            Counters = [.. source.Counts.Select(CounterFactory.Compile)],
            DefaultZone = defaultZone is null ? null : ZoneClock.Of(defaultZone),
            LiabilityByRole = source.LiabilityByRole,
            Signals = source.Signals,
            Law = CalendarOf(rules, source.Parameters, binding),
            SoughtRecords = SoughtRecords.MarksOf(source),
        };
        return new CompiledRuleSet(source, rules, environment, binding);
    }

    /// <summary>The law over time, with one more value beside those of the rules.</summary>
    public LawCalendar CalendarWith(Parameter added) => CalendarOf(Rules, Source.Parameters.Add(added), scopes);

    private static LawCalendar CalendarOf(ImmutableArray<Rule> rules, ImmutableArray<Parameter> parameters, BindingScopes scopes)
    {
        IEnumerable<DateOnly> ofProvisions = rules
            .SelectMany(r => r.Basis)
            .SelectMany(p => p.Versions)
            .SelectMany(v => v.Period.Until is { } until ? new[] { v.Period.From, until } : [v.Period.From]);
        IEnumerable<DateOnly> ofValues = parameters.SelectMany(p => p.Values).Select(v => v.From);
        return new LawCalendar(ofProvisions.Concat(ofValues), day => new LawOnDay
        {
            RulesInForce = InForce(rules, day),
            Scopes = [.. rules.Select(r => scopes.Of(r, day))],
            Values = [.. parameters.Select(p => p.On(day)?.Value)],
        });
    }

    private static ImmutableArray<ulong> InForce(ImmutableArray<Rule> rules, DateOnly day)
    {
        ulong[] chunks = new ulong[(rules.Length + CandidateMask.ChunkSize - 1) / CandidateMask.ChunkSize];
        for (int i = 0; i < rules.Length; i++)
        {
            if (rules[i].Basis.Any(p => p.VersionOn(day) is not null))
            {
                chunks[i / CandidateMask.ChunkSize] |= 1UL << (i % CandidateMask.ChunkSize);
            }
        }

        return [.. chunks];
    }
}
