namespace Collection.Rules.Conditions;

/// <summary>A truth value in two readings.</summary>
/// <param name="Strict">Indications that a person must review are unknown.</param>
/// <param name="Liberal">Indications that a person must review are taken as true.</param>
internal readonly record struct Assessment(Truth Strict, Truth Liberal)
{
    public static Assessment Of(Truth truth) => new(truth, truth);

    public static Assessment And(Assessment left, Assessment right) =>
        new(TruthLogic.And(left.Strict, right.Strict), TruthLogic.And(left.Liberal, right.Liberal));

    public static Assessment Or(Assessment left, Assessment right) =>
        new(TruthLogic.Or(left.Strict, right.Strict), TruthLogic.Or(left.Liberal, right.Liberal));

    public Assessment Not() => new(TruthLogic.Not(Strict), TruthLogic.Not(Liberal));
}
