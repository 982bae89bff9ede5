using System.Collections.Immutable;
using Collection.Rules.Conditions;

namespace Collection.Rules.Testing.Coverage;

/// <summary>Tells from its structure whether a condition can be unknown at all.</summary>
/// <remarks>It may say yes where no record makes it so, never no where one does.</remarks>
internal static class UnknownReach
{
    // A record without these is refused before any rule sees it.
    private static readonly ImmutableHashSet<string> AlwaysKnown = ImmutableHashSet.Create(StringComparer.Ordinal, "type", "day", "at");

    public static bool CanBeUnknown(Condition condition) => CanBeUnknown(condition, AlwaysKnown);

    private static bool CanBeUnknown(Condition condition, ImmutableHashSet<string> known) => condition switch
    {
        AllOf all => AnyUnknown(all.Parts, Guarded(all.Parts, isKnown: true, known)),
        AnyOf any => AnyUnknown(any.Parts, Guarded(any.Parts, isKnown: false, known)),
        NoneOf none => AnyUnknown(none.Parts, Guarded(none.Parts, isKnown: false, known)),
        ElementReference element => CanBeUnknown(element.Target, known),
        FactKnown => false,
        FactTest test => !known.Contains(test.Fact.Path) || test.Operands.Any(o => CanBeUnknown(o, known)),
        HistoryTest { Query: { IsOnRecordOnly: true } query } => AnyUnknown([.. query.Where], AlwaysKnown),
        _ => true,
    };

    private static bool AnyUnknown(ImmutableArray<Condition> parts, ImmutableHashSet<string> known) => parts.Any(p => CanBeUnknown(p, known));

    /// <summary>The facts that are known wherever the other parts matter: beside "is it known" in a conjunction, or "is it not" in a disjunction.</summary>
    private static ImmutableHashSet<string> Guarded(ImmutableArray<Condition> parts, bool isKnown, ImmutableHashSet<string> known) =>
        known.Union(parts.OfType<FactKnown>().Where(k => k.IsKnown == isKnown).Select(k => k.Fact.Path));

    private static bool CanBeUnknown(Operand operand, ImmutableHashSet<string> known) => operand switch
    {
        LiteralOperand => false,
        // A parameter has no value before its first day and after its end.
        ParameterOperand => false,
        FactOperand fact => !known.Contains(fact.Fact.Path),
        SumOperand sum => sum.Parts.Any(p => CanBeUnknown(p, known)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
