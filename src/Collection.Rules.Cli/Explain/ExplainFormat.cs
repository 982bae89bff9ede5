namespace Collection.Rules.Cli.Explain;

/// <summary>The forms of an explanation.</summary>
internal enum ExplainFormat
{
    Text,
    Json,
}
