using System.Collections.Immutable;

namespace Collection.Rules;

/// <summary>How an evaluator judges.</summary>
public sealed record RuleEvaluatorOptions
{
    /// <summary>The IANA zone of people whose zone is not on record; null for the pack's.</summary>
    public string? Zone { get; init; }

    /// <summary>The ids of the rules to apply; empty for all.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Whether events of an unknown case are judged with every fact of the case unknown, instead of being refused.</summary>
    public bool AllowUnknownCases { get; init; }
}
