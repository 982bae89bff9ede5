using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>A text fact by which events are grouped or told apart.</summary>
internal sealed record KeyPart
{
    public required string Path { get; init; }

    public required Func<EventContext, string?> Read { get; init; }

    /// <summary>The kinds of event that have the fact, known or not.</summary>
    public required ImmutableArray<EventKind> Kinds { get; init; }

    public bool IsOf(EventKind kind) => Kinds.Contains(kind);
}
