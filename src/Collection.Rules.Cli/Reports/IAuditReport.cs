using Collection.Rules.Cli.Audit;

namespace Collection.Rules.Cli.Reports;

/// <summary>One form in which the findings of an audit can be written.</summary>
internal interface IAuditReport
{
    /// <summary>How many findings of one rule and verdict the digest must hold for it.</summary>
    int KeptPerVerdict(bool showsAll);

    /// <summary>Writes the whole report.</summary>
    void Write(AuditDigest digest, FindingStream findings, ReportContext context, Stream output);
}
