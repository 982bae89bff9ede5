namespace Collection.Rules.Facts;

/// <summary>With what a fact of an act moves when the act is put off and nothing else changes.</summary>
internal enum FactPace
{
    /// <summary>With nothing.</summary>
    Still,

    /// <summary>With the instant of the act.</summary>
    Instant,

    /// <summary>With the day of the act.</summary>
    Day,

    /// <summary>With the day on which a duty to pay lapses.</summary>
    Liability,

    /// <summary>With the day of the act and the balances posted.</summary>
    Ledger,
}
