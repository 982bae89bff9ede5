using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Tests.Cases;

/// <summary>A label beside what the rules found.</summary>
internal sealed record JudgedLabel
{
    public required string CaseId { get; init; }

    public required PublishedExpectation Label { get; init; }

    /// <summary>Whether the source tells of any act at all; of a penalty without acts nothing can be found.</summary>
    public required bool HasActs { get; init; }

    /// <summary>The findings of the label's category on its event.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Where nothing was found: what the category's rules answer to the first act, and why.</summary>
    public ImmutableArray<Finding> Silence { get; init; } = [];

    public Outcome Outcome => Label.Verdict switch
    {
        ExpectedVerdict.Violation => IsFound ? Outcome.Agrees : IsForReview ? Outcome.Review : Findings.IsEmpty ? Outcome.Missed : Outcome.Open,
        ExpectedVerdict.Lawful => IsFound ? Outcome.Overclaimed : Outcome.Agrees,
        _ when !HasActs => Findings.IsEmpty ? Outcome.Agrees : Outcome.Overclaimed,
        _ => Findings.Any(f => f.IsViolation) ? Outcome.Overclaimed : Findings.IsEmpty ? Outcome.Silent : Outcome.Agrees,
    };

    private bool IsForReview => Findings.Any(f => f.Verdict == Verdict.NeedsReview);

    private bool IsFound => Findings.Any(f => f.Verdict <= Verdict.Departure);
}
