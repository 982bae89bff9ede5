using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Decisions;

/// <summary>A finding that a new evaluation does not repeat as it was recorded.</summary>
public sealed record ReplayDifference
{
    /// <summary>The case, as the record names it.</summary>
    public required string CaseId { get; init; }

    /// <summary>The event, as the record names it.</summary>
    public required string EventId { get; init; }

    /// <summary>The rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>The verdict recorded; null where there was no finding.</summary>
    public Verdict? Was { get; init; }

    /// <summary>The verdict now; null where there is no finding.</summary>
    public Verdict? Is { get; init; }

    /// <summary>The members of the finding that differ; empty where it appeared or vanished.</summary>
    public ImmutableArray<string> Members { get; init; } = [];
}
