using System.Collections.Immutable;
using Collection.Rules.Evaluation;

namespace Collection.Rules.Cli.Input;

/// <summary>All that was read, in memory and sorted into cases.</summary>
internal sealed record InputData
{
    public required ImmutableArray<CaseFile> Cases { get; init; }

    /// <summary>Where each event stands, by its id.</summary>
    public required IReadOnlyDictionary<string, RecordPlace> Places { get; init; }

    public required InputTally Tally { get; init; }
}
