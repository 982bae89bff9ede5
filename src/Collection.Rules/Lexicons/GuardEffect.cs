namespace Collection.Rules.Lexicons;

/// <summary>What a guard does to a hit beside which it stands.</summary>
internal enum GuardEffect
{
    /// <summary>The hit is dropped.</summary>
    Suppress,

    /// <summary>A decisive hit becomes indicative.</summary>
    Lower,
}
