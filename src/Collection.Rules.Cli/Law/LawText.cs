using System.Collections.Immutable;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Facts;
using Collection.Rules.Law;
using Collection.Rules.Parameters;

namespace Collection.Rules.Cli.Law;

/// <summary>The state of the law for a person, heading by heading.</summary>
internal static class LawText
{
    public static void Write(LawState state, TextPage page, Language language)
    {
        WriteSection(page, language, Phrase.Of(language, "与原文的核对已过期", "Comparisons with the source that are stale"), state.Stale.Select(v =>
            Phrase.Of(language, $"{v.Provision.Id}：{Phrase.Day(v.Version.Checked)}核对", $"{v.Provision.Id}: checked {Phrase.Day(v.Version.Checked)}") + Link(v.Version, language)));
        WriteSection(page, language, Phrase.Of(language, "已终止或者将终止、且仍被引用的规定", "Provisions that have ended or will end, and are still cited"), state.Ending.Select(v =>
            Phrase.Of(language, $"{v.Provision.Id}：{Phrase.Day(v.Version.Period.Until!.Value)}起失效", $"{v.Provision.Id}: no longer in force from {Phrase.Day(v.Version.Period.Until!.Value)}")));
        WriteSection(page, language, Phrase.Of(language, "已公布、尚未施行的变化", "Changes that are announced"), state.Announced
            .Select(v => Phrase.Of(language, $"{Phrase.Day(v.Version.Period.From)}起 {v.Provision.Id}：{v.Version.Gist.In(language)}", $"from {Phrase.Day(v.Version.Period.From)} {v.Provision.Id}: {v.Version.Gist.In(language)}"))
            .Concat(state.AnnouncedValues.Select(v => Of(v.Parameter, v.Value, language))));
        WriteSection(page, language, Phrase.Of(language, "没有规则或者参数引用的规定", "Provisions that no rule or parameter cites"), ByInstrument(state.Uncited, language), state.Uncited.Length);
        WriteSection(page, language, Phrase.Of(language, "待核实的规则", "Rules under review"), state.RulesUnderReview.Select(r =>
            Phrase.Of(language, $"{r.Id}：", $"{r.Id}: ") + $"{r.Title.In(language)}{Phrase.Brackets(language, Phrase.List(language, r.Basis.Select(p => p.Id)))}"));
        WriteSection(page, language, Phrase.Of(language, "待核实的规定", "Provisions to be verified"), state.ProvisionsUnderReview.Select(p =>
            p.Provision.Id + (p.Rules.IsEmpty ? string.Empty : Phrase.Brackets(language, Phrase.List(language, p.Rules.Select(r => r.Id))))));
        WriteSection(page, language, Phrase.Of(language, "待核实的数值", "Values to be verified"), state.ValuesUnderReview.Select(v => Of(v.Parameter, v.Value, language)));
    }

    private static void WriteSection(TextPage page, Language language, string title, IEnumerable<string> lines, int? count = null)
    {
        ImmutableArray<string> all = [.. lines];
        string number = Phrase.Number(count ?? all.Length);
        page.Heading(Phrase.Of(language, $"{title}：{number}", $"{title}: {number}"));
        foreach (string line in all)
        {
            page.Paragraph(2, line);
        }
    }

    private static string Of(Parameter parameter, ParameterValue value, Language language)
    {
        string what = value.Value is { } known ? Vocabulary.Label(known, language) : Phrase.Of(language, "终止", "ended");
        return Phrase.Of(language, $"{Phrase.Day(value.From)}起 {parameter.Id}：{what}", $"from {Phrase.Day(value.From)} {parameter.Id}: {what}");
    }

    private static string Link(ProvisionVersion version, Language language) =>
        version.Url is { } url ? Phrase.Brackets(language, url) : string.Empty;

    private static IEnumerable<string> ByInstrument(ImmutableArray<Provision> provisions, Language language) => provisions
        .GroupBy(p => p.InstrumentId, StringComparer.Ordinal)
        .Select(group => Phrase.Of(language, $"{group.Key}：", $"{group.Key}: ") + Phrase.List(language, group.Select(p => p.Pinpoint.Text)));
}
