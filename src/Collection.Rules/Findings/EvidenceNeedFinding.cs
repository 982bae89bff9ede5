using Collection.Rules.Remedies;

namespace Collection.Rules.Findings;

/// <summary>Evidence that would prove what was found, and whether the record of the act names it.</summary>
public sealed record EvidenceNeedFinding
{
    /// <summary>What to keep.</summary>
    public required EvidenceNeed Need { get; init; }

    /// <summary>Proven where the act's record names such evidence, disproven where it names none, unknown where records cannot tell.</summary>
    public required Truth IsOnRecord { get; init; }
}
