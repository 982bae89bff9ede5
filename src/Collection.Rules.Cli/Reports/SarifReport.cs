using System.Text.Json;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Reports.Json;
using Collection.Rules.Cli.Reports.Sarif;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>The report in the exchange format of analysis tools, SARIF 2.1.0.</summary>
internal sealed class SarifReport : IAuditReport
{
    private readonly SarifJsonContext contracts = SarifJsonContext.Readable;
    private readonly ReportContext context;
    private readonly Stream output;
    private readonly Utf8JsonWriter writer;
    private readonly Dictionary<string, int> indexes;

    public SarifReport(ReportContext context, Stream output)
    {
        this.context = context;
        this.output = output;
        indexes = context.Applied.Select((rule, index) => (rule.Id, index)).ToDictionary(r => r.Id, r => r.index, StringComparer.Ordinal);
        writer = new Utf8JsonWriter(output, IndentedJson.Layout);
        WriteHead();
    }

    /// <inheritdoc />
    public void Add(Finding finding, RecordPlace place)
    {
        JsonSerializer.Serialize(writer, SarifMapper.ResultOf(finding, place, indexes[finding.RuleId], context), contracts.SarifResult);
        writer.Flush();
    }

    /// <inheritdoc />
    public void Complete(AuditDigest digest)
    {
        writer.WriteEndArray();
        writer.WritePropertyName("properties");
        JsonSerializer.Serialize(writer, SarifMapper.PropertiesOf(context), contracts.SarifRunProperties);
        SarifRun.End(writer);
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc />
    public void Dispose() => writer.Dispose();

    private void WriteHead()
    {
        SarifRun.Begin(writer, WriteRules);
        writer.WriteStartArray("invocations");
        JsonSerializer.Serialize(writer, SarifMapper.InvocationOf(context.Input), contracts.SarifInvocation);
        writer.WriteEndArray();
        writer.WriteString("language", context.Language == Language.Zh ? "zh-CN" : "en-US");
        SarifRun.BeginResults(writer);
    }

    private void WriteRules()
    {
        foreach (Rule rule in context.Applied)
        {
            JsonSerializer.Serialize(writer, SarifRuleHelp.Of(rule, context.Language), contracts.SarifRule);
        }
    }
}
