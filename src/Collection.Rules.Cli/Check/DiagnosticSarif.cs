using System.Collections.Immutable;
using System.Text.Json;
using Collection.Rules.Cli.Reports.Json;
using Collection.Rules.Cli.Reports.Sarif;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Cli.Check;

/// <summary>Diagnostics in the exchange format of analysis tools, SARIF 2.1.0.</summary>
internal static class DiagnosticSarif
{
    public static void Write(ImmutableArray<Diagnostic> diagnostics, Stream output) =>
        IndentedJson.Write(output, writer =>
        {
            SarifRun.Begin(writer, () => WriteCodes(diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), writer));
            SarifRun.BeginResults(writer);
            foreach (Diagnostic diagnostic in diagnostics)
            {
                WriteResult(diagnostic, writer);
            }

            writer.WriteEndArray();
            SarifRun.End(writer);
        });

    private static void WriteCodes(IEnumerable<string> codes, Utf8JsonWriter writer)
    {
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
