namespace Collection.Rules.Loading;

/// <summary>The kinds of file in a pack.</summary>
internal enum DocumentKind
{
    Pack,
    Instrument,
    Parameters,
    Lexicon,
    Rule,
    Fixtures,
    Remedies,
}
