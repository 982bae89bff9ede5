using System.Collections.Immutable;
using Collection.Rules.Findings;
using Collection.Rules.Remedies;

namespace Collection.Rules.Cli.Reports;

/// <summary>The channels and the evidence of all findings reported.</summary>
internal sealed class RemedySummary
{
    private readonly Dictionary<string, RemedyDigest> channels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EvidenceDigest> evidence = new(StringComparer.Ordinal);

    /// <summary>How many findings are for somebody to take up.</summary>
    public int Findings { get; private set; }

    public void Add(Finding finding)
    {
        Findings += finding.Remedies.IsEmpty ? 0 : 1;
        foreach (RemedyFinding remedy in finding.Remedies)
        {
            if (!channels.TryGetValue(remedy.Remedy.Id, out RemedyDigest? digest))
            {
                channels[remedy.Remedy.Id] = digest = new RemedyDigest(remedy.Remedy);
            }

            digest.Add(finding, remedy.IsCompetent);
        }

        foreach (EvidenceNeedFinding need in finding.EvidenceNeeds)
        {
            if (!evidence.TryGetValue(need.Need.Id, out EvidenceDigest? digest))
            {
                evidence[need.Need.Id] = digest = new EvidenceDigest(need.Need);
            }

            digest.Add(need.IsOnRecord);
        }
    }

    /// <summary>The channels that came up, in the order in which to turn to them.</summary>
    public ImmutableArray<RemedyDigest> ChannelsIn(RemedyCatalog catalog) =>
        [.. catalog.Remedies.Select(r => channels.GetValueOrDefault(r.Id)).OfType<RemedyDigest>()];

    /// <summary>The evidence that is wanted, the most important first.</summary>
    public ImmutableArray<EvidenceDigest> EvidenceIn(RemedyCatalog catalog) =>
        [.. catalog.Evidence.Select(e => evidence.GetValueOrDefault(e.Id)).OfType<EvidenceDigest>()];
}
