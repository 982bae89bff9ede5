namespace Collection.Rules.Loading;

/// <summary>The kinds of file in a pack.</summary>
internal enum DocumentKind
{
    Pack,
    Instrument,
    Provisions,
    Parameters,
    Lexicon,
    Rule,
    Fixtures,
    Remedies,
}
