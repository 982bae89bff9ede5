using System.Collections.Immutable;
using Collection.Rules.Findings;
using Collection.Rules.Remedies;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>Where to turn and what to keep.</summary>
internal sealed record RemediesJson
{
    public required ImmutableArray<RemedyJson> Channels { get; init; }

    public required ImmutableArray<EvidenceNeedJson> Evidence { get; init; }

    public static RemediesJson Of(RemedySummary summary, RemedyCatalog catalog) => new()
    {
        Channels = [.. summary.ChannelsIn(catalog).Select(RemedyJson.Of)],
        Evidence = [.. summary.EvidenceIn(catalog).Select(EvidenceNeedJson.Of)],
    };

    public static RemediesJson Of(Finding finding) => new()
    {
        Channels = [.. finding.Remedies.Select(r => RemedyJson.Of(r.Remedy))],
        Evidence = [.. finding.EvidenceNeeds.Select(e => EvidenceNeedJson.Of(e.Need))],
    };
}
