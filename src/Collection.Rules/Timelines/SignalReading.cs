using Collection.Rules.Events;
using Collection.Rules.Lexicons;

namespace Collection.Rules.Timelines;

/// <summary>What the lexicons find in the collector's words of one event after the other.</summary>
/// <remarks>Not thread-safe; one reading serves a timeline. Without text nothing is known: a silent record is no proof of polite speech.</remarks>
internal sealed class SignalReading
{
    private readonly SignalSearch search = new();
    private readonly List<SignalQuote> quotes = [];

    public bool HasText { get; private set; }

    /// <summary>The passages found, by place; valid until the next event is read.</summary>
    public IReadOnlyList<SignalQuote> Quotes => quotes;

    /// <summary>Reads an event.</summary>
    public void Read(CollectionEvent record, SignalMatcher matcher)
    {
        quotes.Clear();
        SpokenTexts? spoken = SpokenText.Of(record);
        HasText = spoken is not null;
        foreach (SpokenText piece in spoken ?? default)
        {
            foreach (SignalHit hit in matcher.Match(piece.Text, search))
            {
                quotes.Add(new SignalQuote
                {
                    SignalIndex = hit.SignalIndex,
                    Weight = piece.IsSurelyActor ? hit.Weight : SignalWeight.Indicative,
                    Source = piece,
                    Start = hit.Start,
                    Length = hit.Length,
                });
            }
        }
    }

    /// <summary>The strongest weight with which a signal was found, or null.</summary>
    public SignalWeight? WeightOf(int signalIndex)
    {
        SignalWeight? strongest = null;
        foreach (SignalQuote quote in quotes)
        {
            if (quote.SignalIndex == signalIndex)
            {
                strongest = quote.Weight == SignalWeight.Decisive ? SignalWeight.Decisive : strongest ?? SignalWeight.Indicative;
            }
        }

        return strongest;
    }
}
