using System.Collections.Immutable;

namespace Collection.Rules.Lexicons;

/// <summary>Words that, standing near a hit, show that it is denied, forbidden or quoted.</summary>
internal sealed record SignalGuard
{
    /// <summary>The words looked for, in normalised form.</summary>
    public required ImmutableArray<string> Words { get; init; }

    /// <summary>Longer words that contain one of the words and mean the opposite.</summary>
    public ImmutableArray<string> Except { get; init; } = [];

    /// <summary>How many normalised characters around the hit are searched.</summary>
    public required int Within { get; init; }

    /// <summary>On which side the words count.</summary>
    public GuardSide Side { get; init; }

    /// <summary>Whether the search goes on beyond the clause in which the hit stands.</summary>
    public bool AcrossClauses { get; init; }

    /// <summary>What happens to the hit.</summary>
    public GuardEffect Effect { get; init; }
}
