using System.Collections.Immutable;

namespace Collection.Rules.Findings;

/// <summary>The past events that something rests on: how many they are, and the first of them by id.</summary>
/// <remarks>
/// Immutable and thread-safe; equal by content. A window may hold thousands of events and each act in it has
/// findings of its own: to name them all in each would cost the square of the case.
/// </remarks>
public sealed record EventExcerpt
{
    /// <summary>How many events are named at most.</summary>
    public const int MaxIds = 32;

    /// <summary>No events.</summary>
    public static EventExcerpt Empty { get; } = new() { Count = 0, FirstIds = [] };

    /// <summary>How many they are, named or not; at least so many where several questions were joined.</summary>
    public required int Count { get; init; }

    /// <summary>The ids of the first of them, in time order within one question; all where they are no more than <see cref="MaxIds"/>.</summary>
    public required ImmutableArray<string> FirstIds { get; init; }

    /// <inheritdoc />
    public bool Equals(EventExcerpt? other) =>
        other is not null && Count == other.Count && FirstIds.SequenceEqual(other.FirstIds, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Count, FirstIds.IsDefaultOrEmpty ? null : FirstIds[0]);
}
