using System.Globalization;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Cli.Check;

/// <summary>A diagnostic as a workflow command of GitHub Actions, which marks the line in a pull request.</summary>
internal static class GithubAnnotation
{
    public static string Of(Diagnostic diagnostic)
    {
        SourcePosition at = diagnostic.Position;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{DiagnosticList.LevelOf(diagnostic.Severity)} file={Property(at.Path)},line={at.Line},col={at.Column},title={diagnostic.Code}::{Message(diagnostic.Message)}");
    }

    // The signs that the runner takes as its own.
    private static string Message(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
