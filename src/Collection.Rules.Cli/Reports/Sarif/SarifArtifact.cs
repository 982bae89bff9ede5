namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>A file, by a relative or absolute address.</summary>
internal sealed record SarifArtifact(string Uri);
