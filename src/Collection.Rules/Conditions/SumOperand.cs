using System.Collections.Immutable;

namespace Collection.Rules.Conditions;

/// <summary>The sum of amounts or numbers.</summary>
internal sealed record SumOperand : Operand
{
    public required ImmutableArray<Operand> Parts { get; init; }

    private protected override void Seal()
    {
    }
}
