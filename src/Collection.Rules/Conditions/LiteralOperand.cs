namespace Collection.Rules.Conditions;

/// <summary>A value written in the rule.</summary>
internal sealed record LiteralOperand : Operand
{
    /// <summary>Of the fact's own type.</summary>
    public required object Value { get; init; }

    private protected override void Seal()
    {
    }
}
