namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>A message in plain text and, for rules, in Markdown.</summary>
internal sealed record SarifText(string Text, string? Markdown = null);
