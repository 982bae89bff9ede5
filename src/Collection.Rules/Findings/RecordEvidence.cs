using System.Collections.Immutable;

namespace Collection.Rules.Findings;

/// <summary>Past records of the case that decide.</summary>
public sealed record RecordEvidence : Evidence
{
    /// <summary>Their ids, in time order.</summary>
    public required ImmutableArray<string> EventIds { get; init; }

    /// <summary>The kind of record, such as stop_requested.</summary>
    public required string Kind { get; init; }

    private protected override void Seal()
    {
    }
}
