using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>What one rule found, counted, with the findings that are shown.</summary>
internal sealed class RuleDigest(string ruleId, LocalizedText title, ShownFindings shows) : IDisposable
{
    private readonly int[] counts = new int[VerdictCount];
    private readonly FindingShelf?[] shelves = new FindingShelf?[VerdictCount];
    private bool hasOneLaw = true;
    private string? law;

    /// <summary>How many of the verdicts are findings.</summary>
    public const int VerdictCount = (int)Verdict.Undetermined + 1;

    public string RuleId => ruleId;

    public LocalizedText Title => title;

    /// <summary>How gravely a breach weighs.</summary>
    public Severity Severity { get; private set; }

    /// <summary>The strongest verdict found.</summary>
    public Verdict Strongest => (Verdict)Array.FindIndex(counts, count => count > 0);

    /// <summary>The law of all findings shown; null where it differs, as it does when it changed or binds not every lender.</summary>
    public string? SharedLaw => hasOneLaw ? law : null;

    /// <summary>The findings to show: the first of each verdict, strongest verdict first.</summary>
    public IEnumerable<ShownFinding> Shown => shelves.OfType<FindingShelf>().SelectMany(shelf => shelf.Read());

    public int this[Verdict verdict] => counts[(int)verdict];

    /// <summary>How many findings of a verdict are shown.</summary>
    public int ShownOf(Verdict verdict) => shelves[(int)verdict]?.Count ?? 0;

    public void Add(Finding finding)
    {
        counts[(int)finding.Verdict]++;
        Severity = finding.Severity;
        if (!shows.Includes(finding.Verdict))
        {
            return;
        }

        FindingShelf shelf = shelves[(int)finding.Verdict] ??= new FindingShelf(shows.PerVerdict);
        if (!shelf.IsFull)
        {
            ShownFinding shown = FindingLines.Of(finding, shows.Rules, shows.Language);
            hasOneLaw &= law is null || string.Equals(law, shown.Law, StringComparison.Ordinal);
            law ??= shown.Law;
            shelf.Add(shown);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (FindingShelf shelf in shelves.OfType<FindingShelf>())
        {
            shelf.Dispose();
        }
    }
}
