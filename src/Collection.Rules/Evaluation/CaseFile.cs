using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Evaluation;

/// <summary>One case with its events in the order in which they count.</summary>
internal sealed record CaseFile
{
    public required string Id { get; init; }

    /// <summary>The case's own record; null where only its events are known.</summary>
    public CollectionCase? Record { get; init; }

    public required ImmutableArray<CollectionEvent> Events { get; init; }
}
