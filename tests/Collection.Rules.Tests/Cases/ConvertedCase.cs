using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Tests.Cases;

/// <summary>A published case as records.</summary>
internal sealed record ConvertedCase
{
    public required PublishedCase Source { get; init; }

    public required ImmutableArray<CollectionRecord> Records { get; init; }

    /// <summary>The ids of the records made of each event.</summary>
    public required ImmutableDictionary<string, ImmutableArray<string>> RecordIds { get; init; }
}
