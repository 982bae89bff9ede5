namespace Collection.Rules.Findings;

/// <summary>The hour of the act by the clock of the person contacted.</summary>
public sealed record LocalTimeEvidence : Evidence
{
    /// <summary>The wall-clock time.</summary>
    public required DateTime Local { get; init; }

    /// <summary>The IANA zone.</summary>
    public required string Zone { get; init; }

    /// <summary>The hours it is held against, such as 08:00-22:00.</summary>
    public required string Hours { get; init; }

    private protected override void Seal()
    {
    }
}
