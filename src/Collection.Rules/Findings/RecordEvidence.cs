namespace Collection.Rules.Findings;

/// <summary>Past records of the case that decide.</summary>
public sealed record RecordEvidence : Evidence
{
    /// <summary>The records.</summary>
    public required EventExcerpt Events { get; init; }

    /// <summary>The kind of record, such as stop_requested.</summary>
    public required string Kind { get; init; }

    private protected override void Seal()
    {
    }
}
