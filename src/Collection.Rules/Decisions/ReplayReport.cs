using System.Collections.Immutable;

namespace Collection.Rules.Decisions;

/// <summary>What a new evaluation says differently from a decision record.</summary>
public sealed record ReplayReport
{
    /// <summary>What the findings rest on and is not the same any more, such as packs, engine or zones; one line each.</summary>
    public required ImmutableArray<string> Circumstances { get; init; }

    /// <summary>The findings that differ, in the order of the cases; empty also where other inputs forbid to compare.</summary>
    public required ImmutableArray<ReplayDifference> Differences { get; init; }

    /// <summary>What the gate answered and answers now; null where that is the same, and for an audit.</summary>
    public string? Answer { get; init; }

    /// <summary>Whether the inputs are the recorded ones, so that findings were compared.</summary>
    public required bool HasSameInputs { get; init; }

    /// <summary>Whether the same inputs gave the same findings and the same answer.</summary>
    public bool IsSame => HasSameInputs && Differences.IsEmpty && Answer is null;
}
