using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Findings;

/// <summary>The answer for one act under one rule, with its provisions, evidence and what is missing.</summary>
/// <remarks>
/// Immutable and thread-safe. An evaluation returns those whose verdict is a finding; an explanation returns any.
/// It quotes event content: treat it as personal data.
/// </remarks>
public sealed record Finding
{
    /// <summary>The rule's id.</summary>
    public required string RuleId { get; init; }

    /// <summary>The rule's name for people.</summary>
    public required LocalizedText RuleTitle { get; init; }

    /// <summary>The answer.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How gravely a breach weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The case of the act.</summary>
    public required string CaseId { get; init; }

    /// <summary>The event that is the act.</summary>
    public required string EventId { get; init; }

    /// <summary>The kind of event.</summary>
    public required EventKind EventKind { get; init; }

    /// <summary>When it happened, with the offset recorded.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who was contacted: a party's id; null where not on record.</summary>
    public string? Recipient { get; init; }

    /// <summary>In what role towards the debtor; null where not on record.</summary>
    public Role? RecipientRole { get; init; }

    /// <summary>The provisions in force on the day that bind this actor, or may where facts are missing.</summary>
    public required ImmutableArray<CitedProvision> Provisions { get; init; }

    /// <summary>The rule's message with the facts of the act filled in.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The rule's elements, in the rule's order.</summary>
    public required ImmutableArray<ElementFinding> Elements { get; init; }

    /// <summary>The exceptions considered, in the rule's order.</summary>
    public required ImmutableArray<ExceptionFinding> Exceptions { get; init; }

    /// <summary>The facts and records that would settle the answer.</summary>
    public required ImmutableArray<MissingFact> Missing { get; init; }

    /// <summary>The exception that excuses the act, or null.</summary>
    public string? ExcusedBy { get; init; }

    /// <summary>The more special rule that displaces this one, or null.</summary>
    public string? DisplacedBy { get; init; }

    /// <summary>The channels that take this up, in the order in which to turn to them; empty where nothing is found yet.</summary>
    public ImmutableArray<RemedyFinding> Remedies { get; init; } = [];

    /// <summary>The evidence to keep for it, the most important first, and what of it the record of the act lacks.</summary>
    public ImmutableArray<EvidenceNeedFinding> EvidenceNeeds { get; init; } = [];

    /// <summary>Whether the act is unlawful or presumed so.</summary>
    public bool IsViolation => Verdict is Verdict.Violation or Verdict.PresumedViolation;

    /// <summary>Whether the verdict is one of the six that are reported.</summary>
    public bool IsFinding => Verdict <= Verdict.Undetermined;

    /// <summary>What decides the answer: the evidence of all elements.</summary>
    public IEnumerable<Evidence> Evidence => Elements.SelectMany(e => e.Evidence).Distinct();
}
