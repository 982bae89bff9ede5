using System.Collections.Immutable;

namespace Collection.Rules.Remedies;

/// <summary>The channels and the evidence that a set of rules points to.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RemedyCatalog
{
    internal RemedyCatalog(ImmutableArray<Remedy> remedies, ImmutableArray<EvidenceNeed> evidence)
    {
        Remedies = remedies;
        Evidence = evidence;
    }

    /// <summary>The channels, in the order in which to turn to them.</summary>
    public ImmutableArray<Remedy> Remedies { get; }

    /// <summary>What to keep as evidence, the most important first.</summary>
    public ImmutableArray<EvidenceNeed> Evidence { get; }
}
