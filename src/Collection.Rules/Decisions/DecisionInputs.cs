using System.Collections.Immutable;

namespace Collection.Rules.Decisions;

/// <summary>The records that were judged, in short.</summary>
internal sealed record DecisionInputs
{
    public required string Digest { get; init; }

    public ImmutableArray<string> Names { get; init; } = [];

    public required int Cases { get; init; }

    public required int Events { get; init; }
}
