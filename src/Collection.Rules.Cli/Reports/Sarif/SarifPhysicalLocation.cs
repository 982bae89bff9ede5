namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>The line where a record stands.</summary>
internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);
