using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>Says what a shortened report leaves out.</summary>
internal static class RestText
{
    /// <summary>How many alike findings of a rule are not shown, by verdict; null where all are.</summary>
    public static string? Of(RuleDigest rule, Language language)
    {
        string[] rest =
        [
            .. ReportHead.Verdicts()
                .Where(v => v != Verdict.Undetermined)
                .Select(v => (Verdict: v, Count: rule[v] - rule.ShownOf(v)))
                .Where(v => v.Count > 0)
                .Select(v => Phrase.Of(
                    language,
                    $"{ReportHead.ColumnTitle(v.Verdict, language)} {Phrase.Number(v.Count)}",
                    $"{Phrase.Number(v.Count)} {ReportHead.ColumnTitle(v.Verdict, language)}")),
        ];
        return rest.Length == 0 ? null
            : Phrase.Of(language, $"另有：{string.Join("，", rest)}（--all 全部列出）", $"and more: {string.Join(", ", rest)} (--all lists them)");
    }

    /// <summary>How many acts one rule cannot judge; null where none or where they are shown one by one.</summary>
    public static string? UndeterminedOf(RuleDigest rule, bool showsAll, Language language) =>
        showsAll || rule[Verdict.Undetermined] == 0 ? null
        : Phrase.Of(
            language,
            $"另有{Phrase.Number(rule[Verdict.Undetermined])}次行为无法判断，缺少的内容见文末。",
            $"{Phrase.Count(rule[Verdict.Undetermined], "act", "acts")} cannot be judged under this rule; what is missing is listed below.");

    /// <summary>How many acts cannot be judged for want of one fact or record.</summary>
    public static string Of(MissingDigest missing, RuleSet rules, Language language)
    {
        string name = MissingText.NameOf(missing.Key, rules, language);
        return Phrase.Of(
            language,
            $"{name}：{Phrase.Number(missing.Acts)}次行为，{missing.Rules.Count}条规则",
            $"{name}: {Phrase.Count(missing.Acts, "act", "acts")}, {Phrase.Count(missing.Rules.Count, "rule", "rules")}");
    }

    public static string UndeterminedTitle(AuditDigest digest, Language language) => Phrase.Of(
        language,
        $"{Phrase.Number(digest.UndeterminedActs)}次行为至少在一条规则下无法判断，记录中缺少：",
        $"{Phrase.Count(digest.UndeterminedActs, "act", "acts")} cannot be judged under one rule or more. Not on record:");
}
