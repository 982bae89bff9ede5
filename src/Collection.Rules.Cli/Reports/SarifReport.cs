using System.Text.Json;
using Collection.Rules.Cli.Audit;
using Collection.Rules.Cli.Reports.Json;
using Collection.Rules.Cli.Reports.Sarif;

namespace Collection.Rules.Cli.Reports;

/// <summary>The report in the exchange format of analysis tools, SARIF 2.1.0.</summary>
internal sealed class SarifReport : IAuditReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, Encoder = ReportJsonContext.Encoder };

    /// <inheritdoc />
    public int KeptPerVerdict(bool showsAll) => 0;

    /// <inheritdoc />
    public void Write(AuditDigest digest, FindingStream findings, ReportContext context, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Schema);
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            WriteRun(writer, findings, context);
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteRun(Utf8JsonWriter writer, FindingStream findings, ReportContext context)
    {
        SarifJsonContext contracts = SarifJsonContext.Readable;
        WriteTool(writer, context);
        writer.WriteStartArray("invocations");
        JsonSerializer.Serialize(writer, SarifMapper.InvocationOf(context.Input), contracts.SarifInvocation);
        writer.WriteEndArray();
        writer.WriteString("language", context.Language == Language.Zh ? "zh-CN" : "en-US");
        writer.WriteString("columnKind", "utf16CodeUnits");
        var indexes = context.Applied.Select((rule, index) => (rule.Id, index)).ToDictionary(r => r.Id, r => r.index, StringComparer.Ordinal);
        writer.WriteStartArray("results");
        findings.ForEachReported(finding =>
        {
            SarifResult result = SarifMapper.ResultOf(finding, indexes[finding.RuleId], context);
            JsonSerializer.Serialize(writer, result, contracts.SarifResult);
            writer.Flush();
        });
        writer.WriteEndArray();
        writer.WritePropertyName("properties");
        JsonSerializer.Serialize(writer, SarifMapper.PropertiesOf(context), contracts.SarifRunProperties);
    }

    private static void WriteTool(Utf8JsonWriter writer, ReportContext context)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", ReportContext.ToolName);
        writer.WriteString("version", ReportContext.ToolVersion);
        writer.WriteStartArray("rules");
        foreach (Rule rule in context.Applied)
        {
            JsonSerializer.Serialize(writer, SarifRuleHelp.Of(rule, context.Language), SarifJsonContext.Readable.SarifRule);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
