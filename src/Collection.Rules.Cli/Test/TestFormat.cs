namespace Collection.Rules.Cli.Test;

/// <summary>The forms of a test report.</summary>
internal enum TestFormat
{
    Text,
    Json,
    Junit,
}
