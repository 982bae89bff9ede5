using System.Collections.Immutable;
using Collection.Rules.Law;
using Collection.Rules.Remedies;

namespace Collection.Rules.Conditions;

/// <summary>A channel with the conditions on which it is named.</summary>
internal sealed record BoundRemedy
{
    public required Remedy Remedy { get; init; }

    /// <summary>The topics and rules whose breaches it takes up; empty for all.</summary>
    public required ImmutableArray<string> Breaches { get; init; }

    /// <summary>Whether it also takes up what only departs from a standard.</summary>
    public required bool TakesDepartures { get; init; }

    /// <summary>The weakest source whose breach it takes up.</summary>
    public required LegalForce Weakest { get; init; }

    /// <summary>When it is competent; null for always.</summary>
    public required Condition? IsCompetent { get; init; }
}
