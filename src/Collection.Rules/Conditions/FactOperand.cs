using Collection.Rules.Facts;

namespace Collection.Rules.Conditions;

/// <summary>Another fact of the act.</summary>
internal sealed record FactOperand : Operand
{
    public required Fact Fact { get; init; }

    private protected override void Seal()
    {
    }
}
