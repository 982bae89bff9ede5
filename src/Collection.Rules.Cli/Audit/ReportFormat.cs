namespace Collection.Rules.Cli.Audit;

/// <summary>The forms of a report.</summary>
internal enum ReportFormat
{
    Text,
    Json,
    Ndjson,
    Markdown,
    Sarif,
}
