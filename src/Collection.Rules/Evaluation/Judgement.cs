using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Evaluation;

/// <summary>The outcome of one rule on one event, before it is written up.</summary>
internal sealed record Judgement
{
    public required Verdict Verdict { get; init; }

    /// <summary>The provisions in force that bind this actor or may.</summary>
    public ImmutableArray<ApplicableProvision> Basis { get; init; } = [];

    /// <summary>What would settle whether the rule applies.</summary>
    public ImmutableArray<MissingFact> ScopeMissing { get; init; } = [];

    public ImmutableArray<ElementFinding> Elements { get; init; } = [];

    public ImmutableArray<ExceptionFinding> Exceptions { get; init; } = [];

    public ImmutableArray<MissingFact> Missing { get; init; } = [];

    public string? ExcusedBy { get; init; }
}
