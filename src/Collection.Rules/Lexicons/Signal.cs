using System.Collections.Immutable;

namespace Collection.Rules.Lexicons;

/// <summary>One thing that words may show, such as a threat of violence.</summary>
internal sealed record Signal
{
    /// <summary>The permanent dotted name that rules use.</summary>
    public required string Id { get; init; }

    /// <summary>What was said, in words for people.</summary>
    public required LocalizedText Says { get; init; }

    /// <summary>The words and patterns that show it.</summary>
    public required ImmutableArray<LexiconEntry> Entries { get; init; }

    /// <summary>The words beside a hit that take it away or weaken it.</summary>
    public ImmutableArray<SignalGuard> Guards { get; init; } = [];
}
