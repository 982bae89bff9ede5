namespace Collection.Rules.Tests.Cases;

/// <summary>What the converter uses of the debt; the other keys are for people.</summary>
internal sealed record PublishedDebt
{
    public required string LenderType { get; init; }

    public int? Principal { get; init; }

    public bool IsInDefault { get; init; }

    public bool IsDisputed { get; init; }

    public bool IsIllegal { get; init; }
}
