using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>Evidence that a finding wants.</summary>
/// <param name="Evidence">The id of the evidence, which stands in full beside the findings.</param>
/// <param name="OnRecord">Whether the record of the act names it: proven, disproven, or unknown where records cannot tell.</param>
internal sealed record EvidenceReferenceJson(string Evidence, string OnRecord)
{
    public static EvidenceReferenceJson Of(EvidenceNeedFinding finding) => new(finding.Need.Id, FactText.Of(finding.IsOnRecord));
}
