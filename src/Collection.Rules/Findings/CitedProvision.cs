using Collection.Rules.Law;

namespace Collection.Rules.Findings;

/// <summary>A provision as it stood on the day of the act.</summary>
public sealed record CitedProvision
{
    /// <summary>The key of the register, such as civil-code/1033(1).</summary>
    public required string Key { get; init; }

    /// <summary>The citation as lawyers write it, in both languages.</summary>
    public required LocalizedText Citation { get; init; }

    /// <summary>What it says, in the pack's own words.</summary>
    public required LocalizedText Gist { get; init; }

    /// <summary>What follows from a breach, or null.</summary>
    public LocalizedText? Consequence { get; init; }

    /// <summary>How strongly the instrument binds.</summary>
    public required LegalForce Force { get; init; }

    /// <summary>Whether it surely binds the one who acted; false where the record leaves that open.</summary>
    public required bool IsSureToBind { get; init; }

    /// <summary>Whether the pack's authors have yet to verify it.</summary>
    public required bool IsUnderReview { get; init; }
}
