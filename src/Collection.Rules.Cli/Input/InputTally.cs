using System.Collections.Immutable;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Cli.Input;

/// <summary>How much was read, and what had to be left out.</summary>
internal sealed record InputTally
{
    public required int Cases { get; init; }

    public required int Events { get; init; }

    /// <summary>How many lines held something.</summary>
    public required long Lines { get; init; }

    /// <summary>How many of them were left out.</summary>
    public required long SkippedLines { get; init; }

    /// <summary>How many mistakes they hold.</summary>
    public required long ProblemCount { get; init; }

    /// <summary>The mistakes that are listed: the first ones, or all on request.</summary>
    public required ImmutableArray<InputProblem> Problems { get; init; }
}
