using System.Collections.Immutable;

namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>A line of the input that was left out.</summary>
internal sealed record SarifNotification(string Level, SarifText Message, ImmutableArray<SarifLocation> Locations);
