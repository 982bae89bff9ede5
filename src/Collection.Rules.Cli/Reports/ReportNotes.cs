using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Loading.Packs;

namespace Collection.Rules.Cli.Reports;

/// <summary>What every report ends with: which rules and law, what was assumed, and that it is no legal advice.</summary>
internal static class ReportNotes
{
    private const int ShownOfDigest = 12;

    public static LocalizedText Disclaimer { get; } = new()
    {
        Zh = "本报告由程序依据所提供的记录自动得出，仅供参考，不构成法律意见。记录不真实或不完整，结论即可能不成立。",
        En = "This report was derived by a program from the records given to it. It is no legal advice, and it is only as true and complete as those records.",
    };

    public static ImmutableArray<LabelledText> Of(ReportContext context)
    {
        Language language = context.Language;
        var notes = ImmutableArray.CreateBuilder<LabelledText>();
        notes.Add(new LabelledText(Phrase.Of(language, "规则", "Rules"), RulesOf(context)));
        if (context.LawChecked is { } days)
        {
            notes.Add(new LabelledText(Phrase.Of(language, "法律", "Law as of"), LawOf(days, language)));
        }

        notes.Add(new LabelledText(Phrase.Of(language, "假定", "Assumed"), ZoneOf(context)));
        if (PresumptionsOf(context.Rules, language) is { } presumed)
        {
            notes.Add(new LabelledText(Phrase.Of(language, "假定", "Assumed"), presumed));
        }

        notes.Add(new LabelledText(Phrase.Of(language, "声明", "Note"), Disclaimer.In(language)));
        return notes.ToImmutable();
    }

    private static string RulesOf(ReportContext context)
    {
        Language language = context.Language;
        IEnumerable<string> packs = context.Rules.Packs
            .Select(p => $"{p.Id} {p.Version}" + Phrase.Brackets(language, p.Title.In(language)))
            .Concat(context.Rules.Loose is { } loose ? [LooseOf(loose, language)] : []);
        string tool = $"{ReportContext.ToolName} {ReportContext.ToolVersion}";
        return Phrase.Of(
            language,
            $"{Phrase.List(language, packs)}，适用{context.Applied.Length}条规则；{tool}",
            $"{Phrase.List(language, packs)}; {Phrase.Count(context.Applied.Length, "rule", "rules")} applied; {tool}");
    }

    /// <summary>Files without a version, by their folder and by the beginning of their digest.</summary>
    private static string LooseOf(LooseFiles loose, Language language)
    {
        string folders = Phrase.List(language, loose.Folders);
        string digest = loose.Digest[..ShownOfDigest];
        return Phrase.Of(
            language,
            $"{folders}（未编入规则包的自有规则，{loose.Files}个文件，摘要{digest}）",
            $"{folders} (rules of your own in no pack, {Phrase.Count(loose.Files, "file", "files")}, digest {digest})");
    }

    private static string LawOf((DateOnly First, DateOnly Last) days, Language language)
    {
        string first = Phrase.Day(days.First);
        string last = Phrase.Day(days.Last);
        bool isOneDay = days.First == days.Last;
        return Phrase.Of(
            language,
            $"适用各行为当日有效的规定；条文最近核对于{(isOneDay ? first : $"{first}至{last}")}",
            $"the day of each act; the provisions were last compared with their sources {(isOneDay ? $"on {first}" : $"between {first} and {last}")}");
    }

    private static string ZoneOf(ReportContext context)
    {
        Language language = context.Language;
        return context.Rules.Zone is { } zone
            ? Phrase.Of(language, $"当事人所在时区未记录的，按{zone}计算日期和时刻", $"hours and days are those of {zone} wherever a person's time zone is not on record")
            : Phrase.Of(language, "当事人所在时区未记录的，不推定时区", "no time zone is presumed where a person's is not on record");
    }

    private static string? PresumptionsOf(RuleSet rules, Language language)
    {
        IEnumerable<string> groups = rules.LiabilityByRole
            .GroupBy(entry => entry.Value)
            .OrderBy(group => group.Key)
            .Select(group => Describe(group.Key, [.. group.Select(entry => entry.Key).Order()], language));
        string text = Phrase.Series(language, groups);
        return text.Length == 0 ? null
            : text + Phrase.Of(language, "，但记录另有证明的除外", ", unless the case says otherwise");
    }

    private static string Describe(Liability liability, ImmutableArray<Role> roles, Language language)
    {
        string names = Phrase.List(language, roles.Select(role => Vocabulary.Word(role, language)));
        string duty = Vocabulary.Word(liability, language);
        return Phrase.Of(language, $"{names}视为{duty}", $"{duty}: {names}");
    }
}
