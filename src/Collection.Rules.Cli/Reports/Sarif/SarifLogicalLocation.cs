namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>The event, by its id and by case and id.</summary>
internal sealed record SarifLogicalLocation(string Name, string FullyQualifiedName, string Kind);
