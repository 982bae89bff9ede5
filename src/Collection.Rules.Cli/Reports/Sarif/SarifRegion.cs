namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>A line of a file, from one.</summary>
internal sealed record SarifRegion(long StartLine);
