using Collection.Rules.Remedies;

namespace Collection.Rules.Findings;

/// <summary>A channel that takes up what was found.</summary>
public sealed record RemedyFinding
{
    /// <summary>The channel.</summary>
    public required Remedy Remedy { get; init; }

    /// <summary>Proven where it is competent for this lender and this act, unknown where facts on that are missing.</summary>
    public required Truth IsCompetent { get; init; }
}
