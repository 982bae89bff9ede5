using System.Text.Json;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Output;
using Collection.Rules.Cli.Reports.Json;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>The report as one JSON object, with the summary before the findings and one finding a line.</summary>
internal sealed class JsonReport(ReportContext context, Stream output) : IAuditReport
{
    private readonly ReportJsonContext contracts = ReportJsonContext.Readable;
    private readonly PieceSpool findings = new();

    /// <inheritdoc />
    public void Add(Finding finding, RecordPlace place) =>
        findings.Add(JsonSerializer.SerializeToUtf8Bytes(FindingJson.Of(finding, place), contracts.FindingJson));

    /// <inheritdoc />
    public void Complete(AuditDigest digest)
    {
        SummaryLineJson frame = SummaryLineJson.Of(digest, context);
        IndentedJson.Write(output, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("schema_version", frame.SchemaVersion);
            Write(writer, "tool", () => JsonSerializer.Serialize(writer, frame.Tool, contracts.ToolJson));
            Write(writer, "packs", () => JsonSerializer.Serialize(writer, frame.Packs, contracts.ImmutableArrayPackJson));
            Write(writer, "basis", () => JsonSerializer.Serialize(writer, frame.Basis, contracts.BasisJson));
            Write(writer, "summary", () => JsonSerializer.Serialize(writer, frame.Summary, contracts.SummaryJson));
            WriteFindings(writer);
            Write(writer, "remedies", () => JsonSerializer.Serialize(writer, frame.Remedies, contracts.RemediesJson));
            Write(writer, "problems", () => JsonSerializer.Serialize(writer, frame.Problems, contracts.ImmutableArrayProblemJson));
            Write(writer, "disclaimer", () => JsonSerializer.Serialize(writer, frame.Disclaimer, contracts.TextJson));
            writer.WriteEndObject();
        });
    }

    /// <inheritdoc />
    public void Dispose() => findings.Dispose();

    private void WriteFindings(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("findings");
        foreach (ReadOnlyMemory<byte> finding in findings.Read())
        {
            writer.WriteRawValue(finding.Span, skipInputValidation: true);
            writer.Flush();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, Action value)
    {
        writer.WritePropertyName(name);
        value();
    }
}
