using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules;

/// <summary>The findings of an evaluation and what they rest on.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record EvaluationReport
{
    /// <summary>Every finding, by case, time, event and rule.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>How many cases were judged.</summary>
    public required int CaseCount { get; init; }

    /// <summary>How many events were judged.</summary>
    public required int EventCount { get; init; }

    /// <summary>The packs whose rules were applied, with their versions.</summary>
    public required ImmutableArray<Pack> Packs { get; init; }

    /// <summary>The acts that are unlawful or presumed so.</summary>
    public IEnumerable<Finding> Violations => Findings.Where(f => f.IsViolation);
}
