using System.Collections.Immutable;

namespace Collection.Rules.NRules;

/// <summary>A fact that a case is not judged, so that its lack of findings says nothing.</summary>
/// <remarks>
/// It comes instead of the case's findings and goes when its records change so that they can be judged.
/// Query it after firing, or fire by <see cref="SessionExtensions.Audit"/>, which does.
/// </remarks>
public sealed record UnjudgedCase
{
    /// <summary>The case.</summary>
    public required string CaseId { get; init; }

    /// <summary>Why it is not judged.</summary>
    public required UnjudgedReason Reason { get; init; }

    /// <summary>The events of the case in the session, by id, in ordinal order.</summary>
    public required ImmutableArray<string> EventIds { get; init; }
}
