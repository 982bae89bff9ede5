using Collection.Rules.Facts;

namespace Collection.Rules.Conditions;

/// <summary>Asks only whether a fact is on record.</summary>
internal sealed record FactKnown : Condition
{
    public required Fact Fact { get; init; }

    public required bool IsKnown { get; init; }

    private protected override void Seal()
    {
    }
}
