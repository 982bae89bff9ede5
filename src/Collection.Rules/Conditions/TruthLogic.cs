namespace Collection.Rules.Conditions;

/// <summary>Kleene's strong connectives.</summary>
internal static class TruthLogic
{
    public static Truth Of(bool value) => value ? Truth.Proven : Truth.Disproven;

    public static Truth And(Truth left, Truth right) =>
        left == Truth.Disproven || right == Truth.Disproven ? Truth.Disproven
        : left == Truth.Proven && right == Truth.Proven ? Truth.Proven
        : Truth.Unknown;

    public static Truth Or(Truth left, Truth right) => Not(And(Not(left), Not(right)));

    public static Truth Not(Truth value) => value switch
    {
        Truth.Proven => Truth.Disproven,
        Truth.Disproven => Truth.Proven,
        _ => Truth.Unknown,
    };
}
