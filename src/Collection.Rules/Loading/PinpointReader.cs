using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads places against the instrument they belong to.</summary>
internal static class PinpointReader
{
    /// <summary>The place, or null after reporting that it is malformed or does not exist.</summary>
    public static Pinpoint? Read(string text, SourcePosition position, Instrument instrument, DiagnosticBag bag)
    {
        if (!Pinpoint.TryParse(text, instrument.Numbering, out Pinpoint? pinpoint))
        {
            bag.Error(DiagnosticCode.BadPinpoint, position, $"{Quoted.Of(text)} is not a place in {instrument.Id}; {PinpointSyntax.Describe(instrument.Numbering)}");
            return null;
        }

        if (pinpoint.Article > instrument.LastArticle)
        {
            string citation = instrument.Cite(new Pinpoint { Article = pinpoint.Article }).In(Language.En);
            bag.Error(DiagnosticCode.NoSuchArticle, position, $"{citation} does not exist: the last is art. {instrument.LastArticle}");
            return null;
        }

        return pinpoint;
    }
}
