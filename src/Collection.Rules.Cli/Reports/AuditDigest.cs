using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>The findings of an audit in the size in which a person can read them.</summary>
internal sealed class AuditDigest(Verdict weakest, ShownFindings shows) : IDisposable
{
    private readonly Dictionary<string, RuleDigest> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MissingDigest> missing = new(StringComparer.Ordinal);
    private string? lastUndetermined;

    /// <summary>The strongest verdict found, reported or not; null where nothing was found.</summary>
    public Verdict? Strongest { get; private set; }

    /// <summary>How many findings are weaker than what is reported.</summary>
    public int Hidden { get; private set; }

    public int Reported { get; private set; }

    /// <summary>How many of the violations break a normative document and no law.</summary>
    public int RegulatoryViolations { get; private set; }

    /// <summary>How many acts cannot be judged under at least one rule.</summary>
    public int UndeterminedActs { get; private set; }

    /// <summary>By the strongest verdict, then by how grave and how often, then by id.</summary>
    public ImmutableArray<RuleDigest> Rules =>
    [
        .. rules.Values
            .OrderBy(r => r.Strongest)
            .ThenByDescending(r => r.Severity)
            .ThenByDescending(r => r[r.Strongest])
            .ThenBy(r => r.RuleId, StringComparer.Ordinal),
    ];

    /// <summary>By how many acts they keep from being judged, then under how many rules.</summary>
    public ImmutableArray<MissingDigest> Missing =>
        [.. missing.Values.OrderByDescending(m => m.Acts).ThenByDescending(m => m.Rules.Count).ThenBy(m => m.Key, StringComparer.Ordinal)];

    public RemedySummary Remedies { get; } = new();

    public int Count(Verdict verdict) => rules.Values.Sum(r => r[verdict]);

    /// <summary>Takes in a finding; those of one act come one after the other.</summary>
    public void Add(Finding finding)
    {
        if (Strongest is null || finding.Verdict < Strongest)
        {
            Strongest = finding.Verdict;
        }

        if (finding.Verdict > weakest)
        {
            Hidden++;
            return;
        }

        Reported++;
        RegulatoryViolations += finding.Verdict == Verdict.Violation && VerdictLabel.IsRegulatory(finding) ? 1 : 0;
        if (!rules.TryGetValue(finding.RuleId, out RuleDigest? rule))
        {
            rules[finding.RuleId] = rule = new RuleDigest(finding.RuleId, finding.RuleTitle, shows);
        }

        rule.Add(finding);
        Remedies.Add(finding);
        if (finding.Verdict == Verdict.Undetermined)
        {
            AddMissing(finding);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (RuleDigest rule in rules.Values)
        {
            rule.Dispose();
        }
    }

    private void AddMissing(Finding finding)
    {
        if (!string.Equals(lastUndetermined, finding.EventId, StringComparison.Ordinal))
        {
            lastUndetermined = finding.EventId;
            UndeterminedActs++;
        }

        foreach (string key in finding.Missing.Select(m => m.Path).Distinct(StringComparer.Ordinal))
        {
            if (!missing.TryGetValue(key, out MissingDigest? entry))
            {
                missing[key] = entry = new MissingDigest(key);
            }

            entry.Add(finding.EventId, finding.RuleId);
        }
    }
}
