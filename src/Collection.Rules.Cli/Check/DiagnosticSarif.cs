using System.Collections.Immutable;
using System.Text.Json;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Cli.Reports.Json;
using Collection.Rules.Cli.Reports.Sarif;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Cli.Check;

/// <summary>Diagnostics in the exchange format of analysis tools, SARIF 2.1.0.</summary>
internal static class DiagnosticSarif
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = ReportJsonContext.Encoder };

    public static void Write(ImmutableArray<Diagnostic> diagnostics, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", SarifReport.Schema);
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            WriteTool([.. diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], writer);
            writer.WriteString("columnKind", "utf16CodeUnits");
            writer.WriteStartArray("results");
            foreach (Diagnostic diagnostic in diagnostics)
            {
                WriteResult(diagnostic, writer);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteTool(ImmutableArray<string> codes, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", ReportContext.ToolName);
        writer.WriteString("version", ReportContext.ToolVersion);
        writer.WriteStartArray("rules");
        foreach (string code in codes)
        {
            writer.WriteStartObject();
            writer.WriteString("id", code);
            WriteText("shortDescription", DiagnosticPages.TitleOf(code) ?? code, markdown: null, writer);
            if (DiagnosticPages.Find(code) is { } page)
            {
                WriteText("help", page, page, writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Diagnostic diagnostic, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Code);
        writer.WriteString("level", DiagnosticList.LevelOf(diagnostic.Severity));
        WriteText("message", diagnostic.Message, markdown: null, writer);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", SarifLocation.AddressOf(diagnostic.Position.Path));
        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", diagnostic.Position.Line);
        writer.WriteNumber("startColumn", diagnostic.Position.Column);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteText(string name, string text, string? markdown, Utf8JsonWriter writer)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        if (markdown is not null)
        {
            writer.WriteString("markdown", markdown);
        }

        writer.WriteEndObject();
    }
}
