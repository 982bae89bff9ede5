using System.Text.Json;

namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>The frame of a SARIF 2.1.0 file with one run of this tool.</summary>
internal static class SarifRun
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Begins the file and its run, up to and including the tool.</summary>
    /// <param name="writer">Writes the file.</param>
    /// <param name="rules">Writes the rules that the results refer to.</param>
    public static void Begin(Utf8JsonWriter writer, Action rules)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", ReportContext.ToolName);
        writer.WriteString("version", ReportContext.ToolVersion);
        writer.WriteStartArray("rules");
        rules();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Begins the results.</summary>
    public static void BeginResults(Utf8JsonWriter writer)
    {
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
    }

    /// <summary>Ends the run and the file.</summary>
    public static void End(Utf8JsonWriter writer)
    {
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
