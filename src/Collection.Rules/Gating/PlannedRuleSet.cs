using Collection.Rules.Compilation;
using Collection.Rules.Events;

namespace Collection.Rules.Gating;

/// <summary>A compiled rule set as it asks about acts still to come.</summary>
/// <remarks>Thread-safe; each kind of act is compiled when it is first planned, twice at once is harmless.</remarks>
internal sealed class PlannedRuleSet(CompiledRuleSet compiled)
{
    private readonly PlannedKind?[] kinds = new PlannedKind?[Enum.GetValues<EventKind>().Length];

    public CompiledRuleSet Compiled { get; } = compiled;

    public PlannedKind Of(EventKind kind) => kinds[(int)kind] ??= PlannedKind.Compile(Compiled, kind);
}
