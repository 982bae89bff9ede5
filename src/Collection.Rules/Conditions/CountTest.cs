namespace Collection.Rules.Conditions;

/// <summary>Compares the number of events in a window with a limit.</summary>
internal sealed record CountTest : Condition
{
    public required CountQuery Query { get; init; }

    public required Operator Operator { get; init; }

    public required Operand Limit { get; init; }

    /// <summary>What decides whether a planned act would itself be counted; null where the act is among those counted.</summary>
    public Condition? OfAct { get; init; }

    private protected override void Seal()
    {
    }
}
