using System.Collections.Immutable;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>How rules are put into an NRules network.</summary>
public sealed record NRulesOptions
{
    /// <summary>The IANA zone of people whose zone is not on record; null for the pack's.</summary>
    public string? Zone { get; init; }

    /// <summary>The ids of the rules to apply; empty for all.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Whether events of an unknown case are judged with every fact of the case unknown, instead of waiting for it.</summary>
    public bool AllowUnknownCases { get; init; }

    /// <summary>The app's own rules, which live in the same sessions and may match events and findings.</summary>
    public ImmutableArray<IRuleRepository> OwnRules { get; init; } = [];
}
