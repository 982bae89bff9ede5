using System.Text.Json;

namespace Collection.Rules.Findings;

/// <summary>Words for verdicts as rules and reports write them.</summary>
internal static class FindingText
{
    public static string WordOf(Verdict verdict) => JsonNamingPolicy.SnakeCaseLower.ConvertName(verdict.ToString());
}
