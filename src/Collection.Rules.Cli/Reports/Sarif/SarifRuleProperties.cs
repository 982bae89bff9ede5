using System.Collections.Immutable;

namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>What SARIF has no place for in a rule.</summary>
internal sealed record SarifRuleProperties(ImmutableArray<string> Tags, string Severity, ImmutableArray<string> Provisions);
