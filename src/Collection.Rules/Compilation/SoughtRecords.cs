using Collection.Rules.Conditions;
using Collection.Rules.Timelines;

namespace Collection.Rules.Compilation;

/// <summary>Finds which kinds of past record a rule set may look for.</summary>
internal static class SoughtRecords
{
    /// <summary>The kinds, and those that end one of them, as <see cref="ContextReads.History"/> marks them.</summary>
    public static ulong MarksOf(RuleSet rules)
    {
        ulong marks = 0;
        foreach (HistoryTest test in ConditionsOf(rules).SelectMany(ConditionNodes.In).OfType<HistoryTest>())
        {
            marks |= ContextReads.MarkOf(test.Query.Kind);
            marks |= RecordEndings.EndingKind(test.Query.Kind) is { } ending ? ContextReads.MarkOf(ending) : 0;
        }

        return marks;
    }

    private static IEnumerable<Condition> ConditionsOf(RuleSet rules) =>
    [
        .. rules.Rules.SelectMany(r => r.Conditions),
        .. rules.Counts.Select(c => c.Where),
        .. rules.Bindings.Values,
        .. rules.BoundRemedies.Channels.Select(c => c.IsCompetent).OfType<Condition>(),
        .. rules.BoundRemedies.Evidence.Select(e => e.When).OfType<Condition>(),
    ];
}
