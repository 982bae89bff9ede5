using System.Collections.Immutable;
using Collection.Rules.Diagnostics;

namespace Collection.Rules;

/// <summary>What came of loading rules: a rule set, or the mistakes that prevent one.</summary>
public sealed record RuleSetLoad
{
    /// <summary>The rules; null where there is any error, so that nothing half-loads.</summary>
    public RuleSet? RuleSet { get; init; }

    /// <summary>Every mistake found, by file and place.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
