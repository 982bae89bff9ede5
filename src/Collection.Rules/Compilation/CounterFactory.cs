using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>Turns the counts that rules ask for into counters of timelines.</summary>
internal static class CounterFactory
{
    /// <summary>A counter whose filter is compiled, for many events.</summary>
    public static Counter Compile(CountQuery query)
    {
        var filter = new CompiledCondition(query.Where);
        return Create(query, filter.IsProven, filter.IsPossible);
    }

    /// <summary>A counter whose filter is walked, for a few events: compiling would cost more than it spares.</summary>
    public static Counter Interpret(CountQuery query)
    {
        Truth Walk(EventContext context) => new ConditionWalker(context).Walk(query.Where, reasons: null).Strict;
        return Create(query, context => Walk(context) == Truth.Proven, context => Walk(context) != Truth.Disproven);
    }

    private static Counter Create(CountQuery query, Func<EventContext, bool> surelyCounts, Func<EventContext, bool> mayCount) => new()
    {
        Slot = query.Slot,
        Kinds = [.. query.Kinds.Where(kind => query.Same.All(f => f.IsOf(kind)) && query.Distinct?.IsOf(kind) is not false)],
        Streams = [.. query.Streams],
        SurelyCounts = surelyCounts,
        MayCount = mayCount,
        Missing = context => MissingIn(query.Where, context),
        Same = [.. query.Same.Select(KeyCompiler.ToKeyPart)],
        Distinct = query.Distinct is null ? null : KeyCompiler.ToKeyPart(query.Distinct),
        Window = query.Window,
        Zone = query.Zone,
    };

    private static ImmutableArray<string> MissingIn(Condition where, EventContext context)
    {
        var reasons = new Reasons();
        new ConditionWalker(context).Walk(where, reasons);
        return [.. reasons.Missing.Paths.Distinct(StringComparer.Ordinal)];
    }
}
