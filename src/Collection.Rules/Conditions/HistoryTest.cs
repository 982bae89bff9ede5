namespace Collection.Rules.Conditions;

/// <summary>Asks whether a record of the case stands when the act happens.</summary>
internal sealed record HistoryTest : Condition
{
    public required HistoryQuery Query { get; init; }

    private protected override void Seal()
    {
    }
}
