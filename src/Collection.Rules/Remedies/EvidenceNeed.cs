using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Remedies;

/// <summary>A thing that can prove a breach, and how to keep it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record EvidenceNeed
{
    /// <summary>The permanent id, such as call-list.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>How to obtain and keep it.</summary>
    public required LocalizedText Keep { get; init; }

    /// <summary>The kinds of evidence of an event that are this; empty where the records cannot tell.</summary>
    public ImmutableArray<EvidenceKind> Kinds { get; init; } = [];

    /// <inheritdoc />
    public override string ToString() => Id;
}
