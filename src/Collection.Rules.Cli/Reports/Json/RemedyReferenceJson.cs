using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>A channel that a finding names.</summary>
/// <param name="Channel">The id of the channel, which stands in full beside the findings.</param>
/// <param name="Competent">Whether it is competent: proven or unknown.</param>
internal sealed record RemedyReferenceJson(string Channel, string Competent)
{
    public static RemedyReferenceJson Of(RemedyFinding finding) => new(finding.Remedy.Id, FactText.Of(finding.IsCompetent));
}
