using System.Collections.Immutable;

namespace Collection.Rules.Lexicons;

/// <summary>A text in the form in which words are compared, with the way back to the original.</summary>
/// <remarks>Immutable and thread-safe. A part of one character maps to the original text of that whole character.</remarks>
internal sealed record NormalizedText
{
    /// <summary>The normalised text.</summary>
    public required string Text { get; init; }

    /// <summary>For each normalised unit, where its original begins.</summary>
    public required ImmutableArray<int> Starts { get; init; }

    /// <summary>For each normalised unit, where its original ends, exclusive.</summary>
    public required ImmutableArray<int> Ends { get; init; }
}
