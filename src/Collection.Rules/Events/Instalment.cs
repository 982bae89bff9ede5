namespace Collection.Rules.Events;

/// <summary>One payment of a repayment plan.</summary>
public sealed record Instalment
{
    /// <summary>The last day to pay in time.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The amount to pay.</summary>
    public Money? Amount { get; init; }
}
