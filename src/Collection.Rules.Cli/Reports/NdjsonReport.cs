using System.Text.Json;
using Collection.Rules.Cli.Audit;
using Collection.Rules.Cli.Reports.Json;

namespace Collection.Rules.Cli.Reports;

/// <summary>The report as lines of JSON: one a finding, and the summary as the last.</summary>
internal sealed class NdjsonReport : IAuditReport
{
    /// <inheritdoc />
    public int KeptPerVerdict(bool showsAll) => 0;

    /// <inheritdoc />
    public void Write(AuditDigest digest, FindingStream findings, ReportContext context, Stream output)
    {
        ReportJsonContext contracts = ReportJsonContext.Readable;
        findings.ForEachReported(finding =>
        {
            JsonSerializer.Serialize(output, FindingJson.Of(finding, context.Input), contracts.FindingJson);
            output.WriteByte((byte)'\n');
        });
        JsonSerializer.Serialize(output, SummaryOf(digest, context), contracts.SummaryLineJson);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Everything but the findings.</summary>
    public static SummaryLineJson SummaryOf(AuditDigest digest, ReportContext context) => new()
    {
        Type = "summary",
        SchemaVersion = ReportJsonContext.SchemaVersion,
        Tool = ToolJson.Own,
        Packs = [.. context.Rules.Packs.Select(PackJson.Of)],
        Basis = BasisJson.Of(context),
        Summary = SummaryJson.Of(digest, context),
        Problems = [.. context.Input.Problems.Select(ProblemJson.Of)],
        Disclaimer = TextJson.Of(ReportNotes.Disclaimer),
    };
}
