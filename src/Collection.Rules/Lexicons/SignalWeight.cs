namespace Collection.Rules.Lexicons;

/// <summary>How much a match of words proves by itself.</summary>
internal enum SignalWeight
{
    /// <summary>The words have a lawful reading too: a person must look.</summary>
    Indicative,

    /// <summary>The words have no lawful reading in any context.</summary>
    Decisive,
}
