using System.Collections.Immutable;
using Collection.Rules.Testing.Coverage;

namespace Collection.Rules.Testing;

/// <summary>What came of the tests of one rule.</summary>
internal sealed record RuleTestReport
{
    public required Rule Rule { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<RuleTestResult> Results { get; init; }

    /// <summary>Null where it was not asked for.</summary>
    public RuleCoverage? Coverage { get; init; }

    /// <summary>Reviewed gaps that the tests reach after all.</summary>
    public IEnumerable<UntestedPart> StaleReviews => Coverage is null ? [] : Rule.Untested
        .Where(u => !u.IsMutant && !Coverage.Gaps.Any(g => string.Equals(g.Id, u.What, StringComparison.Ordinal)));

    public bool HasPassed => Results.All(r => r.HasPassed) && !StaleReviews.Any() && (Coverage is null || Coverage.Gaps.All(g => g.Reason is not null));
}
