namespace Collection.Rules.Lexicons;

/// <summary>On which side of a hit a guard is looked for.</summary>
internal enum GuardSide
{
    /// <summary>On either side.</summary>
    Both,

    /// <summary>Only before the hit.</summary>
    Before,

    /// <summary>Only after the hit.</summary>
    After,
}
