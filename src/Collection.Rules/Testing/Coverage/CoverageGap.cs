using Collection.Rules.Diagnostics;

namespace Collection.Rules.Testing.Coverage;

/// <summary>Something of a rule that its tests leave open.</summary>
internal sealed record CoverageGap
{
    /// <summary>Names it within its rule, such as "over-cap: never unknown".</summary>
    public required string Id { get; init; }

    public required SourcePosition Position { get; init; }

    /// <summary>Why the author leaves it open; null where it is not reviewed.</summary>
    public string? Reason { get; init; }
}
