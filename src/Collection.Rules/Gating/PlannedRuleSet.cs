using Collection.Rules.Compilation;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Facts;

namespace Collection.Rules.Gating;

/// <summary>A compiled rule set as it asks about acts still to come.</summary>
/// <remarks>Thread-safe; each kind of act is compiled when it is first planned, twice at once is harmless.</remarks>
internal sealed class PlannedRuleSet(CompiledRuleSet compiled)
{
    private readonly PlannedKind?[] kinds = new PlannedKind?[Enum.GetValues<EventKind>().Length];

    public CompiledRuleSet Compiled { get; } = compiled;

    /// <summary>Whether past records decide if an event counts, so that a late one may change old counts.</summary>
    public bool HasCountsByHistory { get; } = compiled.Source.Counts
        .SelectMany(query => ConditionParts.In(query.Where))
        .Any(test => test is HistoryTest || (test is FactTest fact && PlannedParts.FactsOf(fact).Any(f => f.Pace == FactPace.Ledger)));

    public PlannedKind Of(EventKind kind) => kinds[(int)kind] ??= PlannedKind.Compile(Compiled, kind);
}
