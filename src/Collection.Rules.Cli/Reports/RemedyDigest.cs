using Collection.Rules.Findings;
using Collection.Rules.Remedies;

namespace Collection.Rules.Cli.Reports;

/// <summary>How many findings one channel takes up, and under which rules.</summary>
internal sealed class RemedyDigest(Remedy remedy)
{
    public Remedy Remedy => remedy;

    /// <summary>How many findings it takes up, or may take up.</summary>
    public int Findings { get; private set; }

    /// <summary>For how many of them its competence hangs on facts that are missing.</summary>
    public int Uncertain { get; private set; }

    /// <summary>The titles of the rules by their ids.</summary>
    public SortedDictionary<string, LocalizedText> Rules { get; } = new(StringComparer.Ordinal);

    public void Add(Finding finding, Truth isCompetent)
    {
        Findings++;
        Uncertain += isCompetent == Truth.Unknown ? 1 : 0;
        Rules[finding.RuleId] = finding.RuleTitle;
    }
}
