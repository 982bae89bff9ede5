namespace Collection.Rules.Conditions;

/// <summary>The test of a named element of the same rule.</summary>
internal sealed record ElementReference : Condition
{
    public required string Name { get; init; }

    public required Condition Target { get; init; }

    private protected override void Seal()
    {
    }
}
