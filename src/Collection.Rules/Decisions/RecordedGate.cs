using System.Collections.Immutable;
using Collection.Rules.Gating;

namespace Collection.Rules.Decisions;

/// <summary>What a gate was asked and what it answered.</summary>
internal sealed record RecordedGate
{
    /// <summary>The id of the planned contact.</summary>
    public required string Planned { get; init; }

    public required DateTimeOffset At { get; init; }

    public required GateOutcome OnDeparture { get; init; }

    public required GateOutcome OnReview { get; init; }

    public required DateTimeOffset Horizon { get; init; }

    public required GateOutcome Outcome { get; init; }

    /// <summary>Null where there is none before the horizon.</summary>
    public DateTimeOffset? NextLawful { get; init; }

    /// <summary>The rules that stand against the contact, each with what it comes to.</summary>
    public required ImmutableArray<RecordedReason> Reasons { get; init; }

    public static RecordedGate Of(GateDecision decision, GateOptions options, PersonalFieldMask mask) => new()
    {
        Planned = mask.Name(decision.PlannedId),
        At = decision.At,
        OnDeparture = options.OnDeparture,
        OnReview = options.OnReview,
        Horizon = decision.Horizon,
        Outcome = decision.Outcome,
        NextLawful = decision.NextLawful,
        Reasons = [.. decision.Reasons.Select(r => new RecordedReason(r.Finding.RuleId, r.Outcome))],
    };
}
