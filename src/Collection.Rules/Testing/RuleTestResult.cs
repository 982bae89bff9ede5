using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Testing;

/// <summary>How one test came out.</summary>
internal sealed record RuleTestResult
{
    public required RuleTestCase Test { get; init; }

    /// <summary>What was found.</summary>
    public required Finding Actual { get; init; }

    /// <summary>Where expectation and finding differ; empty where the test passed.</summary>
    public required ImmutableArray<string> Failures { get; init; }

    public bool HasPassed => Failures.IsEmpty;
}
