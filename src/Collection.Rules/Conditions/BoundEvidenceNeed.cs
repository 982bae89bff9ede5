using System.Collections.Immutable;
using Collection.Rules.Remedies;

namespace Collection.Rules.Conditions;

/// <summary>Evidence to keep with the conditions on which it is named.</summary>
internal sealed record BoundEvidenceNeed
{
    public required EvidenceNeed Need { get; init; }

    /// <summary>The topics and rules whose breaches it proves; empty for all.</summary>
    public required ImmutableArray<string> Breaches { get; init; }

    /// <summary>The acts it belongs to; null for all.</summary>
    public required Condition? When { get; init; }
}
