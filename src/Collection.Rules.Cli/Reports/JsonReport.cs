using System.Text.Json;
using Collection.Rules.Cli.Audit;
using Collection.Rules.Cli.Reports.Json;

namespace Collection.Rules.Cli.Reports;

/// <summary>The report as one JSON object.</summary>
internal sealed class JsonReport : IAuditReport
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = ReportJsonContext.Encoder };

    /// <inheritdoc />
    public int KeptPerVerdict(bool showsAll) => 0;

    /// <inheritdoc />
    public void Write(AuditDigest digest, FindingStream findings, ReportContext context, Stream output)
    {
        ReportJsonContext contracts = ReportJsonContext.Readable;
        SummaryLineJson frame = NdjsonReport.SummaryOf(digest, context);
        using (var writer = new Utf8JsonWriter(output, Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("schema_version", frame.SchemaVersion);
            Write(writer, "tool", () => JsonSerializer.Serialize(writer, frame.Tool, contracts.ToolJson));
            Write(writer, "packs", () => JsonSerializer.Serialize(writer, frame.Packs, contracts.ImmutableArrayPackJson));
            Write(writer, "basis", () => JsonSerializer.Serialize(writer, frame.Basis, contracts.BasisJson));
            Write(writer, "summary", () => JsonSerializer.Serialize(writer, frame.Summary, contracts.SummaryJson));
            writer.WriteStartArray("findings");
            findings.ForEachReported(finding =>
            {
                JsonSerializer.Serialize(writer, FindingJson.Of(finding, context.Input), contracts.FindingJson);
                writer.Flush();
            });
            writer.WriteEndArray();
            Write(writer, "problems", () => JsonSerializer.Serialize(writer, frame.Problems, contracts.ImmutableArrayProblemJson));
            Write(writer, "disclaimer", () => JsonSerializer.Serialize(writer, frame.Disclaimer, contracts.TextJson));
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, string name, Action value)
    {
        writer.WritePropertyName(name);
        value();
    }
}
