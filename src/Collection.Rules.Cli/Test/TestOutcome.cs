using System.Collections.Immutable;
using Collection.Rules.Testing;
using Collection.Rules.Testing.Coverage;
using Collection.Rules.Testing.Mutation;

namespace Collection.Rules.Cli.Test;

/// <summary>What came of the tests of several rules.</summary>
internal sealed record TestOutcome
{
    public required RuleSet Rules { get; init; }

    public required TestMeasures Measures { get; init; }

    /// <summary>In the order of the rules' ids.</summary>
    public required ImmutableArray<RuleTestReport> Reports { get; init; }

    /// <summary>The chosen rules that a pack made by tightening others, which have no tests of their own.</summary>
    public ImmutableArray<Rule> Tightened { get; init; } = [];

    public IEnumerable<RuleTestResult> Results => Reports.SelectMany(r => r.Results);

    public IEnumerable<CoverageGap> Gaps => Reports.SelectMany(r => r.Coverage?.Gaps ?? []);

    public IEnumerable<Survivor> Survivors => Reports.SelectMany(r => r.Mutation?.Survivors ?? []);

    public bool HasPassed => Reports.All(r => r.HasPassed);
}
