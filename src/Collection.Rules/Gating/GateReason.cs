using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Gating;

/// <summary>A rule that stands against a planned contact.</summary>
/// <remarks>Immutable and thread-safe. It may quote the planned words: treat it as personal data.</remarks>
public sealed record GateReason
{
    /// <summary>What the finding comes to; clear where the options let it pass.</summary>
    public required GateOutcome Outcome { get; init; }

    /// <summary>The verdict on the contact as planned, with message, provisions, elements and what is missing.</summary>
    public required Finding Finding { get; init; }

    /// <summary>The facts that only the act will show and that were supposed against it, such as outcome.</summary>
    public required ImmutableArray<string> Supposed { get; init; }
}
