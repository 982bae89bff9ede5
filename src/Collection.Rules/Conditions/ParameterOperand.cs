using Collection.Rules.Facts;
using Collection.Rules.Parameters;

namespace Collection.Rules.Conditions;

/// <summary>A dated value: the one that holds on the day of the act, or on another day told by a fact.</summary>
internal sealed record ParameterOperand : Operand
{
    public required Parameter Parameter { get; init; }

    /// <summary>The fact that tells the day; null for the day of the act.</summary>
    public Fact? Day { get; init; }

    private protected override void Seal()
    {
    }
}
