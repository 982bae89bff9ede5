namespace Collection.Rules.Findings;

/// <summary>A recorded or derived fact with its value.</summary>
public sealed record FactEvidence : Evidence
{
    /// <summary>The path of the fact.</summary>
    public required string Path { get; init; }

    /// <summary>The value as JSON would show it.</summary>
    public required string Value { get; init; }

    private protected override void Seal()
    {
    }
}
