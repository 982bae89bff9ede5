using System.Text.Json;
using Collection.Rules.Cli.Input;
using Collection.Rules.Cli.Reports.Json;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>The report as lines of JSON: one a finding, and the summary as the last.</summary>
internal sealed class NdjsonReport(ReportContext context, Stream output) : IAuditReport
{
    private readonly ReportJsonContext contracts = ReportJsonContext.Readable;

    /// <inheritdoc />
    public void Add(Finding finding, RecordPlace place)
    {
        JsonSerializer.Serialize(output, FindingJson.Of(finding, place), contracts.FindingJson);
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc />
    public void Complete(AuditDigest digest)
    {
        JsonSerializer.Serialize(output, SummaryLineJson.Of(digest, context), contracts.SummaryLineJson);
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc />
    public void Dispose()
    {
        // It owns nothing.
    }
}
