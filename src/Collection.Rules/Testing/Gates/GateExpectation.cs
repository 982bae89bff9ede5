using System.Collections.Immutable;
using Collection.Rules.Gating;

namespace Collection.Rules.Testing.Gates;

/// <summary>What a test expects the gate to answer by its rule alone, were the act only planned.</summary>
internal sealed record GateExpectation
{
    public required GateOutcome Decision { get; init; }

    /// <summary>When the act may be made at the earliest; null where the test does not say.</summary>
    public DateTimeOffset? NextLawful { get; init; }

    /// <summary>Whether no such time may be found up to the horizon.</summary>
    public bool IsNever { get; init; }

    /// <summary>Facts and records that must be named as missing.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];
}
