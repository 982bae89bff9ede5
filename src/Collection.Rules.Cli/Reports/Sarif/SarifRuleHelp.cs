using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Cli.Output;
using Collection.Rules.Facts;
using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports.Sarif;

/// <summary>Describes a rule for readers of SARIF: what must be so, what excuses, and the law with its consequence.</summary>
internal static class SarifRuleHelp
{
    public static SarifRule Of(Rule rule, Language language)
    {
        string title = rule.Title.In(language);
        ImmutableArray<LabelledText> lines = [.. ElementsOf(rule, language), .. ExceptionsOf(rule, language), .. LawOf(rule, language)];
        return new SarifRule
        {
            Id = rule.Id,
            ShortDescription = new SarifText(title),
            FullDescription = new SarifText($"{title}. {Phrase.Series(language, rule.Basis.Select(p => p.Citation.In(language)))}"),
            Help = new SarifText(PlainOf(lines), MarkdownOf(lines)),
            DefaultConfiguration = new SarifConfiguration(SarifMapper.LevelOf(UsualVerdictOf(rule))),
            Properties = new SarifRuleProperties(
                [rule.Topic, FactText.Of(rule.Severity)],
                FactText.Of(rule.Severity),
                [.. rule.Basis.Select(p => p.Id)]),
        };
    }

    private static Verdict UsualVerdictOf(Rule rule) =>
        rule.Status == RuleStatus.Review ? Verdict.NeedsReview
        : rule.Effect == Effect.Departure ? Verdict.Departure
        : Verdict.Violation;

    private static IEnumerable<LabelledText> ElementsOf(Rule rule, Language language) => rule.Elements.Select(e =>
        new LabelledText(Phrase.Of(language, "要件", "Element"), e.Says.In(language)));

    private static IEnumerable<LabelledText> ExceptionsOf(Rule rule, Language language) => rule.Exceptions.Select(e =>
        new LabelledText(Phrase.Of(language, "例外", "Unless"), e.Says.In(language) + Phrase.Brackets(language, e.Cite.Citation.In(language))));

    private static IEnumerable<LabelledText> LawOf(Rule rule, Language language) =>
        from provision in rule.Basis
        let version = provision.Versions[^1]
        let consequence = version.Consequence is { } text ? " " + text.In(language) : string.Empty
        select new LabelledText(provision.Citation.In(language), version.Gist.In(language) + consequence);

    private static string PlainOf(ImmutableArray<LabelledText> lines) =>
        string.Join('\n', lines.Select(line => $"{line.Label}: {line.Text}"));

    private static string MarkdownOf(ImmutableArray<LabelledText> lines)
    {
        var text = new StringBuilder();
        foreach (LabelledText line in lines)
        {
            text.Append("- **").Append(MarkdownText.Escape(line.Label)).Append("** ").Append(MarkdownText.Escape(line.Text)).Append('\n');
        }

        return text.ToString();
    }
}
