using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Conditions;
using Collection.Rules.Events;

namespace Collection.Rules.Gating;

/// <summary>All rules as they ask about planned acts of one kind.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class PlannedKind
{
    private readonly ImmutableArray<PlannedRule?> rules;

    private PlannedKind(ImmutableArray<PlannedRule?> rules, CandidateMask careful, CandidateMask careless)
    {
        this.rules = rules;
        Careful = careful;
        Careless = careless;
    }

    /// <summary>The rules that may stand against an act.</summary>
    public CandidateMask Careful { get; }

    /// <summary>Of the rules that conduct can break, those that may stand against an act or that it has to keep.</summary>
    public CandidateMask Careless { get; }

    /// <summary>The rule at a place of the compiled set, which must be of this kind.</summary>
    public PlannedRule this[int index] => rules[index]!;

    public static PlannedKind Compile(CompiledRuleSet compiled, EventKind kind)
    {
        ImmutableArray<PlannedRule?> planned = [.. compiled.Rules.Select(rule => rule.EventKinds.Contains(kind) ? Plan(compiled, rule, kind) : null)];
        return new PlannedKind(
            planned,
            compiled.MaskOf([.. planned.Select(rule => rule?.Careful)], kind),
            compiled.MaskOf([.. planned.Select(rule => rule is { Condition.Facts.IsEmpty: false } ? rule.Careless : null)], kind));
    }

    private static PlannedRule Plan(CompiledRuleSet compiled, Rule rule, EventKind kind)
    {
        IEnumerable<Condition> displacing = compiled.DisplacersOf(rule)
            .SelectMany(d => BindingOf(compiled, d).Concat(d.Applies is null ? [] : [d.Applies]));
        return new PlannedRule(rule, kind, BindingOf(compiled, rule).Concat(displacing));
    }

    /// <summary>Everything that decides whom a rule's provisions bind, at whatever time.</summary>
    private static IEnumerable<Condition> BindingOf(CompiledRuleSet compiled, Rule rule) =>
        rule.Basis.SelectMany(p => p.Versions).Select(compiled.Source.BindsOf).OfType<Condition>();
}
