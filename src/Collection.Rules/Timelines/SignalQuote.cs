using Collection.Rules.Lexicons;

namespace Collection.Rules.Timelines;

/// <summary>A passage in which a lexicon found a signal.</summary>
internal readonly record struct SignalQuote
{
    public required int SignalIndex { get; init; }

    public required SignalWeight Weight { get; init; }

    /// <summary>The piece of text it stands in.</summary>
    public required SpokenText Source { get; init; }

    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>The words; cut out when asked for, since most passages are never shown.</summary>
    public string Quote => Source.Text.Substring(Start, Length);

    /// <summary>The clauses in which the words stand.</summary>
    public string Excerpt => QuoteExcerpt.Of(Source.Text, Start, Length);
}
