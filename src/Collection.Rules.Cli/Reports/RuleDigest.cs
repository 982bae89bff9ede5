using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>What one rule found, counted, with the findings that are shown.</summary>
internal sealed class RuleDigest(string ruleId, LocalizedText title, int keptPerVerdict)
{
    private readonly int[] counts = new int[VerdictCount];
    private readonly List<Finding>[] findings = [.. Enumerable.Range(0, VerdictCount).Select(_ => new List<Finding>())];

    /// <summary>How many of the verdicts are findings.</summary>
    public const int VerdictCount = (int)Verdict.Undetermined + 1;

    public string RuleId => ruleId;

    public LocalizedText Title => title;

    /// <summary>How gravely a breach weighs.</summary>
    public Severity Severity { get; private set; }

    /// <summary>The strongest verdict found.</summary>
    public Verdict Strongest => (Verdict)Array.FindIndex(counts, count => count > 0);

    public int this[Verdict verdict] => counts[(int)verdict];

    public void Add(Finding finding)
    {
        counts[(int)finding.Verdict]++;
        Severity = finding.Severity;
        List<Finding> alike = findings[(int)finding.Verdict];
        if (alike.Count < keptPerVerdict)
        {
            alike.Add(finding);
        }
    }

    /// <summary>The findings to show: the first of each verdict, strongest verdict first.</summary>
    public IEnumerable<Finding> Shown => findings.SelectMany(f => f);
}
