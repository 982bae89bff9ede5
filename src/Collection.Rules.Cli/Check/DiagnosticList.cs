using System.Collections.Immutable;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Cli.Check;

/// <summary>Writes diagnostics in the form asked for.</summary>
internal static class DiagnosticList
{
    public static void Write(ImmutableArray<Diagnostic> diagnostics, CheckFormat format, Language language, Stream output)
    {
        switch (format)
        {
            case CheckFormat.Json:
                DiagnosticJson.Write(diagnostics, output);
                break;
            case CheckFormat.Sarif:
                DiagnosticSarif.Write(diagnostics, output);
                break;
            default:
                using (var writer = new StreamWriter(output, CliConsole.Encoding, leaveOpen: true) { NewLine = "\n" })
                {
                    foreach (Diagnostic diagnostic in diagnostics)
                    {
                        writer.WriteLine(format == CheckFormat.Github ? GithubAnnotation.Of(DiagnosticLine.In(diagnostic, language)) : DiagnosticLine.Of(diagnostic, language));
                    }
                }

                break;
        }
    }

    /// <summary>The severity as SARIF and GitHub call it.</summary>
    public static string LevelOf(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? "error" : "warning";
}
