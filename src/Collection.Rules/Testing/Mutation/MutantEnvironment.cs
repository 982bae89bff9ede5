using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Conditions;
using Collection.Rules.Timelines;

namespace Collection.Rules.Testing.Mutation;

/// <summary>Prepares what a mutant is judged over: the counts it asks for and no others, the rest as compiled for all rules.</summary>
internal static class MutantEnvironment
{
    public static CompiledRuleSet For(CompiledRuleSet compiled, Mutant mutant)
    {
        TimelineEnvironment whole = compiled.Environment;
        HashSet<int> needed = [.. compiled.DisplacersOf(mutant.Rule).Append(mutant.Rule).SelectMany(r => r.Conditions).SelectMany(ConditionParts.In).OfType<CountTest>().Select(c => c.Query.Slot)];
        ImmutableArray<Counter> counters =
        [
            .. whole.Counters.Select(c => needed.Contains(c.Slot) ? c : Idle(c)),
            .. mutant.Counts.Select(CounterFactory.Interpret),
        ];
        return compiled.In(whole with
        {
            Counters = counters,
            Law = mutant.Parameter is { } parameter ? compiled.CalendarWith(parameter) : whole.Law,
        });
    }

    /// <summary>A counter that keeps its slot and takes nothing in.</summary>
    private static Counter Idle(Counter counter) => counter with { Kinds = [] };
}
