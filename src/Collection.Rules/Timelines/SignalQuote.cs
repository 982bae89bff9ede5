using Collection.Rules.Lexicons;

namespace Collection.Rules.Timelines;

/// <summary>A passage in which a lexicon found a signal.</summary>
internal readonly record struct SignalQuote
{
    public required int SignalIndex { get; init; }

    public required SignalWeight Weight { get; init; }

    public required string Path { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    public required string Quote { get; init; }
}
