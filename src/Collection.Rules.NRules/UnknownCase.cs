using System.Collections.Immutable;

namespace Collection.Rules.NRules;

/// <summary>A fact that events wait for the record of their case and are not judged yet.</summary>
/// <remarks>It vanishes when the case is inserted. Query it after firing: nothing is skipped in silence.</remarks>
public sealed record UnknownCase
{
    /// <summary>The case that is missing.</summary>
    public required string CaseId { get; init; }

    /// <summary>The events that wait for it, by id.</summary>
    public required ImmutableArray<string> EventIds { get; init; }
}
