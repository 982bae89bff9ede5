using System.Collections.Immutable;

namespace Collection.Rules.Findings;

/// <summary>A rule's message with places for the facts of the act.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class MessageTemplate
{
    public required ImmutableArray<MessagePart> Zh { get; init; }

    public required ImmutableArray<MessagePart> En { get; init; }
}
