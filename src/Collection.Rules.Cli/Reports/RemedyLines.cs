using System.Collections.Immutable;
using Collection.Rules.Findings;
using Collection.Rules.Remedies;

namespace Collection.Rules.Cli.Reports;

/// <summary>Where to turn and what to keep, in words, for reports that people read.</summary>
internal static class RemedyLines
{
    /// <summary>More rules than these are counted, not named.</summary>
    private const int MostNamed = 4;

    public static string TitleOf(Language language) => Phrase.Of(
        language,
        "可以向谁反映（按先后；各渠道的要求、时限和提醒见 explain 或 --format json）",
        "Where to turn, in this order (what each needs, its terms and warnings: explain, or --format json)");

    public static string EvidenceTitleOf(Language language) => Phrase.Of(language, "需要保存的证据", "Evidence to keep");

    /// <summary>One line a channel: how it is reached and which findings it takes up.</summary>
    public static LabelledText Of(RemedyDigest digest, int allFindings, Language language)
    {
        string count = digest.Findings == allFindings
            ? AllOf(digest, language)
            : Phrase.Of(language, $"{Phrase.Number(digest.Findings)}项：{RulesOf(digest, language)}", $"{Phrase.Count(digest.Findings, "finding", "findings")}: {RulesOf(digest, language)}");
        return new LabelledText(NameOf(digest.Remedy, digest.Uncertain > 0, language), count);
    }

    /// <summary>One line for all evidence: what no record names, then what else to keep.</summary>
    public static ImmutableArray<LabelledText> Of(ImmutableArray<EvidenceDigest> evidence, Language language)
    {
        string lacking = Phrase.Series(language, evidence.Where(e => e.Lacking > 0).Select(e => e.Need.Title.In(language) + Phrase.Brackets(
            language,
            Phrase.Of(language, $"{Phrase.Number(e.Wanted)}项中缺{Phrase.Number(e.Lacking)}项", $"{Phrase.Number(e.Lacking)} of {Phrase.Number(e.Wanted)}"))));
        string others = Phrase.Series(language, evidence.Where(e => e.Lacking == 0).Select(e => e.Need.Title.In(language)));
        return
        [
            .. LineOf(Phrase.Of(language, "记录中没有", "Not on record"), lacking),
            .. LineOf(Phrase.Of(language, "另请保存", "Keep as well"), others),
        ];
    }

    /// <summary>Everything about one channel of a finding.</summary>
    public static ImmutableArray<LabelledText> Of(RemedyFinding finding, RemedyCatalog catalog, Language language)
    {
        Remedy remedy = finding.Remedy;
        IEnumerable<string> earlier = catalog.Remedies.Where(r => remedy.After.Contains(r.Id, StringComparer.Ordinal)).Select(r => r.Title.In(language));
        return
        [
            .. LineOf(Phrase.Of(language, "受理范围", "Takes up"), remedy.Competence.In(language)),
            .. LineOf(Phrase.Of(language, "提交", "Needs"), Phrase.Series(language, remedy.Needs.Select(n => n.In(language)))),
            .. LineOf(Phrase.Of(language, "时限", "Terms"), remedy.Term?.In(language) ?? string.Empty),
            .. LineOf(Phrase.Of(language, "应先向下列机构反映", "Turn first to"), Phrase.Series(language, earlier)),
            .. remedy.Warnings.SelectMany(w => LineOf(Phrase.Of(language, "注意", "Mind"), w.In(language))),
            .. LineOf(Phrase.Of(language, "依据", "Law"), Phrase.Series(language, remedy.Citations.Select(c => c.In(language)))),
            .. LineOf(Phrase.Of(language, "与原文核对日期", "Checked"), Phrase.Day(remedy.Checked)),
        ];
    }

    /// <summary>The channel's name, how it is reached, and what is uncertain about it.</summary>
    public static string NameOf(Remedy remedy, bool isUncertain, Language language)
    {
        string[] remarks =
        [
            remedy.Contact?.In(language) ?? string.Empty,
            isUncertain ? Phrase.Of(language, "能否受理有待查明", "if competent: facts on that are missing") : string.Empty,
            remedy.IsUnderReview ? Phrase.Of(language, "待核实", "yet to be verified") : string.Empty,
        ];
        string remark = Phrase.Series(language, remarks.Where(r => r.Length > 0));
        return remedy.Title.In(language) + (remark.Length > 0 ? Phrase.Brackets(language, remark) : string.Empty);
    }

    /// <summary>The evidence's name and whether the record of the act names it.</summary>
    public static string NameOf(EvidenceNeedFinding finding, Language language)
    {
        string state = finding.IsOnRecord switch
        {
            Truth.Proven => Phrase.Of(language, "记录中有", "on record"),
            Truth.Disproven => Phrase.Of(language, "记录中没有", "not on record"),
            _ => string.Empty,
        };
        return finding.Need.Title.In(language) + (state.Length > 0 ? Phrase.Brackets(language, state) : string.Empty);
    }

    /// <summary>One finding by its name; of several, how many.</summary>
    private static string AllOf(RemedyDigest digest, Language language) => digest.Findings == 1
        ? RulesOf(digest, language)
        : Phrase.Of(language, $"全部{Phrase.Number(digest.Findings)}项", $"all {Phrase.Number(digest.Findings)} findings");

    private static string RulesOf(RemedyDigest digest, Language language) => digest.Rules.Count > MostNamed
        ? Phrase.Of(language, $"{digest.Rules.Count}条规则", $"under {digest.Rules.Count} rules")
        : Phrase.Series(language, digest.Rules.Values.Select(t => t.In(language)));

    private static ImmutableArray<LabelledText> LineOf(string label, string text) => text.Length > 0 ? [new LabelledText(label, text)] : [];
}
