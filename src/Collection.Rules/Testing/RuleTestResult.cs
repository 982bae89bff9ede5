using System.Collections.Immutable;
using Collection.Rules.Findings;
using Collection.Rules.Gating;

namespace Collection.Rules.Testing;

/// <summary>How one test came out.</summary>
internal sealed record RuleTestResult
{
    public required RuleTestCase Test { get; init; }

    /// <summary>What was found.</summary>
    public required Finding Actual { get; init; }

    /// <summary>What the gate answered of the act as a plan; null where it was not asked.</summary>
    public GateDecision? Planned { get; init; }

    /// <summary>Where expectation and finding differ; empty where the test passed.</summary>
    public required ImmutableArray<LocalizedText> Failures { get; init; }

    public bool HasPassed => Failures.IsEmpty;
}
