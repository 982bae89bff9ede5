using System.Collections.Immutable;

namespace Collection.Rules.Lexicons;

/// <summary>Words, or one pattern, that give a signal with a certain weight.</summary>
internal sealed record LexiconEntry
{
    /// <summary>The words, each of which is enough, in normalised form; empty where there is a pattern.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>The pattern, or null.</summary>
    public PatternSyntax? Pattern { get; init; }

    /// <summary>What a match proves.</summary>
    public required SignalWeight Weight { get; init; }
}
