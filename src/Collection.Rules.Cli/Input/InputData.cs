using System.Collections.Immutable;
using Collection.Rules.Evaluation;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Cli.Input;

/// <summary>All that was read, sorted into cases, and what had to be left out.</summary>
internal sealed record InputData
{
    public required ImmutableArray<CaseFile> Cases { get; init; }

    /// <summary>Where each event stands, by its id.</summary>
    public required IReadOnlyDictionary<string, RecordPlace> Places { get; init; }

    /// <summary>How many lines held something.</summary>
    public required long Lines { get; init; }

    /// <summary>How many of them were left out.</summary>
    public required long SkippedLines { get; init; }

    /// <summary>How many mistakes they hold.</summary>
    public required long ProblemCount { get; init; }

    /// <summary>The mistakes that are listed: the first ones, or all on request.</summary>
    public required ImmutableArray<InputProblem> Problems { get; init; }

    public int EventCount => Cases.Sum(c => c.Events.Length);
}
