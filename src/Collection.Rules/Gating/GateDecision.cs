using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Gating;

/// <summary>Whether a planned contact may be made, why not, and when it may.</summary>
/// <remarks>Immutable and thread-safe. It answers on the records as they are, and is no legal advice.</remarks>
public sealed record GateDecision
{
    /// <summary>The answer at the planned time: the strictest of the reasons.</summary>
    public required GateOutcome Outcome { get; init; }

    /// <summary>The case.</summary>
    public required string CaseId { get; init; }

    /// <summary>The id of the planned contact.</summary>
    public required string PlannedId { get; init; }

    /// <summary>The planned time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The rules that stand against it, the strictest first, then by id.</summary>
    public required ImmutableArray<GateReason> Reasons { get; init; }

    /// <summary>What the contact has to keep, by rule id.</summary>
    public required ImmutableArray<GateCondition> Conditions { get; init; }

    /// <summary>The first instant from the planned time on at which all rules let the same contact pass, in the offset of the plan.</summary>
    /// <remarks>The planned time itself where it is clear; null where there is none up to and including <see cref="Horizon"/>: then <see cref="OpenFrom"/> says whether all that time is blocked, or whether facts or a person's view are wanting. Records that come in later may move it.</remarks>
    public required DateTimeOffset? NextLawful { get; init; }

    /// <summary>Where no lawful time can be told, the first instant from the planned time on at which nothing blocks the contact and only what is missing, or a person's view, holds it; in the offset of the plan.</summary>
    /// <remarks>
    /// Null where there is a <see cref="NextLawful"/>, and where the contact is blocked up to and including
    /// <see cref="Horizon"/>. No leave to make the contact then: once what is missing is known, ask again.
    /// </remarks>
    public required DateTimeOffset? OpenFrom { get; init; }

    /// <summary>How far the next lawful time was looked for, inclusive.</summary>
    public required DateTimeOffset Horizon { get; init; }

    /// <summary>The packs whose rules were applied, with their versions.</summary>
    public required ImmutableArray<Pack> Packs { get; init; }

    /// <summary>Whether the contact may be made at the planned time.</summary>
    public bool IsClear => Outcome == GateOutcome.Clear;

    /// <summary>The facts and records that would settle the reasons, each once.</summary>
    public IEnumerable<MissingFact> Missing => Reasons.SelectMany(r => r.Finding.Missing).Distinct();
}
