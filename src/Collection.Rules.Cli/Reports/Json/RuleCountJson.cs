using Collection.Rules.Facts;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>How often one rule came to each verdict.</summary>
internal sealed record RuleCountJson(string Rule, TextJson Title, IReadOnlyDictionary<string, int> Verdicts)
{
    public static RuleCountJson Of(RuleDigest rule) => new(
        rule.RuleId,
        TextJson.Of(rule.Title),
        ReportHead.Verdicts().Where(v => rule[v] > 0).ToDictionary(v => FactText.Of(v), v => rule[v], StringComparer.Ordinal));
}
