using System.Collections.Immutable;

namespace Collection.Rules.Conditions;

/// <summary>Asks whether the collector gave one of several signals in words.</summary>
internal sealed record SignalTest : Condition
{
    public required ImmutableArray<BoundSignal> Signals { get; init; }

    private protected override void Seal()
    {
    }
}
