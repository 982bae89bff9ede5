using System.Collections.Immutable;
using System.Text.Json;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Cli.Reports.Json;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Cli.Check;

/// <summary>Diagnostics as one JSON document.</summary>
internal static class DiagnosticJson
{
    public static void Write(ImmutableArray<Diagnostic> diagnostics, Stream output) =>
        IndentedJson.Write(output, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("schema_version", ReportJsonContext.SchemaVersion);
            writer.WriteStartObject("tool");
            writer.WriteString("name", ReportContext.ToolName);
            writer.WriteString("version", ReportContext.ToolVersion);
            writer.WriteEndObject();
            writer.WriteNumber("errors", diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error));
            writer.WriteNumber("warnings", diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning));
            writer.WriteStartArray("diagnostics");
            foreach (Diagnostic diagnostic in diagnostics)
            {
                WriteOne(diagnostic, writer);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });

    private static void WriteOne(Diagnostic diagnostic, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", DiagnosticList.LevelOf(diagnostic.Severity));
        writer.WriteString("file", diagnostic.Position.Path);
        writer.WriteNumber("line", diagnostic.Position.Line);
        writer.WriteNumber("column", diagnostic.Position.Column);
        writer.WriteStartObject("title");
        writer.WriteString("zh", DiagnosticPages.ChineseTitleOf(diagnostic.Code));
        writer.WriteString("en", DiagnosticPages.TitleOf(diagnostic.Code));
        writer.WriteEndObject();
        writer.WriteString("message", diagnostic.Message);
        writer.WriteEndObject();
    }
}
