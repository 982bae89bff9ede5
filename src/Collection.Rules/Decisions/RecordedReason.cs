using Collection.Rules.Gating;

namespace Collection.Rules.Decisions;

/// <summary>A rule that stands against a planned contact, and what that comes to.</summary>
internal sealed record RecordedReason(string Rule, GateOutcome Outcome);
