using Collection.Rules.Diagnostics;

namespace Collection.Rules.Loading;

/// <summary>A warning that an author allows until a day, with the reason.</summary>
internal sealed record Allowance
{
    public required string Code { get; init; }

    public required string Reason { get; init; }

    /// <summary>The first day on which the warning is given again.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Whether it holds for every file of a pack, rather than for its own file.</summary>
    public required bool IsOfPack { get; init; }

    /// <summary>Where its code stands.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>Where its last day stands.</summary>
    public required SourcePosition UntilPosition { get; init; }
}
