using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Lexicons;

namespace Collection.Rules.Timelines;

/// <summary>What the lexicons find in the collector's words of one event.</summary>
/// <remarks>Immutable. Without text nothing is known: a silent record is no proof of polite speech.</remarks>
internal sealed class SignalReading
{
    private static readonly SignalReading NoText = new() { HasText = false };

    public bool HasText { get; private init; } = true;

    public ImmutableArray<SignalQuote> Quotes { get; private init; } = [];

    public static SignalReading Of(CollectionEvent record, SignalMatcher matcher)
    {
        if (SpokenText.Of(record) is not { } spoken)
        {
            return NoText;
        }

        var quotes = ImmutableArray.CreateBuilder<SignalQuote>();
        foreach (SpokenText piece in spoken)
        {
            foreach (SignalHit hit in matcher.Match(piece.Text))
            {
                quotes.Add(new SignalQuote
                {
                    SignalIndex = hit.SignalIndex,
                    Weight = piece.IsSurelyActor ? hit.Weight : SignalWeight.Indicative,
                    Path = piece.Path,
                    Start = hit.Start,
                    Length = hit.Length,
                    Quote = piece.Text.Substring(hit.Start, hit.Length),
                });
            }
        }

        return new SignalReading { Quotes = quotes.ToImmutable() };
    }

    /// <summary>The strongest weight with which a signal was found, or null.</summary>
    public SignalWeight? WeightOf(int signalIndex)
    {
        SignalWeight? strongest = null;
        foreach (SignalQuote quote in Quotes)
        {
            if (quote.SignalIndex == signalIndex)
            {
                strongest = quote.Weight == SignalWeight.Decisive ? SignalWeight.Decisive : strongest ?? SignalWeight.Indicative;
            }
        }

        return strongest;
    }
}
