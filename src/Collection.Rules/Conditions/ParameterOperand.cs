using Collection.Rules.Parameters;

namespace Collection.Rules.Conditions;

/// <summary>A dated value: the one that holds on the day of the act.</summary>
internal sealed record ParameterOperand : Operand
{
    public required Parameter Parameter { get; init; }

    private protected override void Seal()
    {
    }
}
