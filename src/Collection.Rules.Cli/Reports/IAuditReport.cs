namespace Collection.Rules.Cli.Reports;

/// <summary>One form in which the findings of an audit can be written, as they come and without holding them.</summary>
internal interface IAuditReport : IFindingSink, IDisposable
{
    /// <summary>Writes what is left once all findings are in.</summary>
    void Complete(AuditDigest digest);
}
