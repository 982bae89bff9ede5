using Collection.Rules.Conditions;
using Collection.Rules.Facts;

namespace Collection.Rules.Gating;

/// <summary>Takes the conditions of planned acts apart.</summary>
internal static class PlannedParts
{
    /// <summary>The single tests by which a rule decides, each once as it stands.</summary>
    public static IEnumerable<Condition> In(Rule rule) =>
        rule.Conditions.SelectMany(In);

    /// <summary>The single tests of a condition and of what a planned act adds to its counts.</summary>
    public static IEnumerable<Condition> In(Condition condition) => ConditionParts.In(condition).SelectMany(part => part switch
    {
        CountTest { OfAct: { } own } count => In(own).Prepend(count),
        _ => [part],
    });

    /// <summary>Whether the answer to a test may become another while an act is put off, apart from the law.</summary>
    public static bool MayMove(Condition test) => test switch
    {
        SupposedTest supposed => MayMove(supposed.Test),
        FactTest fact => FactsOf(fact).Any(f => f.Pace != FactPace.Still),
        FactKnown known => known.Fact.Pace != FactPace.Still,
        SignalTest => false,
        _ => true,
    };

    /// <summary>The facts that a test compares.</summary>
    public static IEnumerable<Fact> FactsOf(FactTest test) => test.Operands.SelectMany(FactsOf).Prepend(test.Fact);

    private static IEnumerable<Fact> FactsOf(Operand operand) => operand switch
    {
        FactOperand fact => [fact.Fact],
        SumOperand sum => sum.Parts.SelectMany(FactsOf),
        _ => [],
    };
}
