using Collection.Rules.Diagnostics;

namespace Collection.Rules;

/// <summary>A gap in coverage, or a mutant that no test kills, which the author reviewed and leaves open.</summary>
internal sealed record UntestedPart
{
    /// <summary>Whether it is a mutant rather than a gap in coverage.</summary>
    public required bool IsMutant { get; init; }

    /// <summary>The gap or mutant as the test report names it.</summary>
    public required string What { get; init; }

    public required string Reason { get; init; }

    public required SourcePosition Position { get; init; }
}
