namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>The level that a rule's findings usually have.</summary>
internal sealed record SarifConfiguration(string Level);
