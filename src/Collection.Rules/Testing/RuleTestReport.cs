using System.Collections.Immutable;
using Collection.Rules.Testing.Coverage;
using Collection.Rules.Testing.Mutation;

namespace Collection.Rules.Testing;

/// <summary>What came of the tests of one rule.</summary>
internal sealed record RuleTestReport
{
    public required Rule Rule { get; init; }

    /// <summary>In the order of the file.</summary>
    public required ImmutableArray<RuleTestResult> Results { get; init; }

    /// <summary>Null where it was not asked for.</summary>
    public RuleCoverage? Coverage { get; init; }

    /// <summary>Null where it was not asked for.</summary>
    public MutationReport? Mutation { get; init; }

    /// <summary>Reviewed gaps and survivors that are none any more.</summary>
    public IEnumerable<UntestedPart> StaleReviews => Rule.Untested.Where(IsStale);

    public bool HasPassed =>
        Results.All(r => r.HasPassed)
        && !StaleReviews.Any()
        && (Coverage is null || Coverage.Gaps.All(g => g.Reason is not null))
        && (Mutation is null || Mutation.Survivors.All(s => s.Reason is not null));

    private bool IsStale(UntestedPart part)
    {
        IEnumerable<string>? open = part.IsMutant ? Mutation?.Survivors.Select(s => s.Id) : Coverage?.Gaps.Select(g => g.Id);
        return open is not null && !open.Contains(part.What, StringComparer.Ordinal);
    }
}
