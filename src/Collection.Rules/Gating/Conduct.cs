namespace Collection.Rules.Gating;

/// <summary>How the collector is supposed to behave in a planned act.</summary>
internal enum Conduct
{
    /// <summary>As the rules ask: the gate opens for an act that can be made lawfully.</summary>
    Careful,

    /// <summary>As badly as the facts leave open: shows which rules the act has to keep.</summary>
    Careless,
}
