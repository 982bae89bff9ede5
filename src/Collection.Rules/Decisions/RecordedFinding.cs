using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Findings;

namespace Collection.Rules.Decisions;

/// <summary>A finding as a record keeps it: what was decided and on what, without the texts that the pack holds.</summary>
internal sealed record RecordedFinding
{
    public const string TypeWord = "finding";

    public required string Type { get; init; }

    public required string Case { get; init; }

    public required string Event { get; init; }

    public required DateTimeOffset At { get; init; }

    public required EventKind Kind { get; init; }

    public required string Rule { get; init; }

    public required Verdict Verdict { get; init; }

    public required Severity Severity { get; init; }

    public string? Recipient { get; init; }

    public Role? RecipientRole { get; init; }

    /// <summary>The keys of the provisions.</summary>
    public required ImmutableArray<string> Provisions { get; init; }

    public required ImmutableArray<RecordedTruth> Elements { get; init; }

    public required ImmutableArray<RecordedTruth> Exceptions { get; init; }

    public required ImmutableArray<RecordedEvidence> Evidence { get; init; }

    public required ImmutableArray<RecordedMissing> Missing { get; init; }

    /// <summary>The channels that take it up, with whether they are surely competent; null in records of version 1.0.</summary>
    public ImmutableArray<RecordedTruth>? Remedies { get; init; }

    /// <summary>The evidence to keep, with whether the record of the act names it; null in records of version 1.0.</summary>
    public ImmutableArray<RecordedTruth>? EvidenceNeeds { get; init; }

    public static RecordedFinding Of(Finding finding, PersonalFieldMask mask) => new()
    {
        Type = TypeWord,
        Case = mask.Name(finding.CaseId),
        Event = mask.Name(finding.EventId),
        At = finding.At,
        Kind = finding.EventKind,
        Rule = finding.RuleId,
        Verdict = finding.Verdict,
        Severity = finding.Severity,
        Recipient = mask.NameOrNull(finding.Recipient),
        RecipientRole = finding.RecipientRole,
        Provisions = [.. finding.Provisions.Select(p => p.Key)],
        Elements = [.. finding.Elements.Select(e => new RecordedTruth(e.Name, e.Truth))],
        Exceptions = [.. finding.Exceptions.Select(e => new RecordedTruth(e.Name, e.Truth))],
        Evidence = [.. finding.Evidence.Select(e => RecordedEvidence.From(e, finding.EventKind, mask))],
        Missing = [.. finding.Missing.Select(m => RecordedMissing.Of(m, mask))],
        Remedies = [.. finding.Remedies.Select(r => new RecordedTruth(r.Remedy.Id, r.IsCompetent))],
        EvidenceNeeds = [.. finding.EvidenceNeeds.Select(e => new RecordedTruth(e.Need.Id, e.IsOnRecord))],
    };

    /// <summary>No more of it than another record of the same decision may hold, which may be of an older version.</summary>
    public RecordedFinding In(RecordedFinding other) => this with
    {
        Remedies = other.Remedies is null ? null : Remedies,
        EvidenceNeeds = other.EvidenceNeeds is null ? null : EvidenceNeeds,
    };
}
