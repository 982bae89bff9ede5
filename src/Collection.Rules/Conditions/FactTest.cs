using System.Collections.Immutable;
using Collection.Rules.Facts;

namespace Collection.Rules.Conditions;

/// <summary>Compares a fact with an operand.</summary>
internal sealed record FactTest : Condition
{
    public required Fact Fact { get; init; }

    public required Operator Operator { get; init; }

    /// <summary>The values to compare with: several for lists of alternatives.</summary>
    public required ImmutableArray<Operand> Operands { get; init; }

    private protected override void Seal()
    {
    }
}
