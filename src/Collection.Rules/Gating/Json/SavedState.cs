using System.Collections.Immutable;
using System.Text.Json;

namespace Collection.Rules.Gating.Json;

/// <summary>A state of a case as it is stored.</summary>
internal sealed record SavedState
{
    /// <summary>The version of this form.</summary>
    public const int CurrentVersion = 1;

    public required int Version { get; init; }

    /// <summary>The version of the library that wrote it.</summary>
    public required string Engine { get; init; }

    /// <summary>The digest of the rules by which the contacts were counted.</summary>
    public required string Rules { get; init; }

    /// <summary>The zone of people whose zone is not on record.</summary>
    public string? Zone { get; init; }

    public required JsonElement Case { get; init; }

    /// <summary>The instant of the latest contact.</summary>
    public DateTimeOffset? Latest { get; init; }

    /// <summary>The records that are kept whole, in order.</summary>
    public required ImmutableArray<JsonElement> Records { get; init; }

    /// <summary>The events that are only counted.</summary>
    public required ImmutableArray<SavedEvent> Events { get; init; }

    public required ImmutableArray<SavedCount> Counts { get; init; }
}
