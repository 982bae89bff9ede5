using System.Collections.Immutable;
using System.Globalization;
using Collection.Rules.Cli.Reports;
using Collection.Rules.Conditions;
using Collection.Rules.Facts;
using Collection.Rules.Law;
using Collection.Rules.Parameters;

namespace Collection.Rules.Cli.Show;

/// <summary>Puts the page of a rule together.</summary>
internal sealed class RulePageBuilder(RuleSet rules, Language language)
{
    /// <summary>Whether the page tells where the rule is written, which depends on where it was loaded from.</summary>
    public bool HasFile { get; init; } = true;

    public RulePage Build(Rule rule) => new()
    {
        Title = $"{rule.Title.In(language)}  [{rule.Id}]",
        Sentence = RuleSentence.Of(rule, rules, language),
        Lines = [.. LinesOf(rule)],
        Tables =
        [
            .. new[] { Elements(rule), Exceptions(rule), Values(rule) }.Where(t => !t.Rows.IsEmpty),
        ],
        Provisions = new RulePageList(
            Text("规定", "Provisions"),
            [.. rule.Basis.SelectMany(provision => provision.Versions.Select(version => Of(provision, version)))]),
    };

    private IEnumerable<LabelledText> LinesOf(Rule rule)
    {
        yield return new(Text("状态", "Status"), Vocabulary.Word(rule.Status, language));
        yield return new(Text("效果", "Effect"), VerdictLabel.Of(rule, rules, language));
        yield return new(Text("严重程度", "Severity"), Vocabulary.Word(rule.Severity, language));
        yield return new(Text("适用行为", "Judges"), ConditionPhrase.Of(rule.EventKinds, language));
        if (rule.Applies is { } scope)
        {
            yield return new(Text("适用范围", "Scope"), ConditionPhrase.Of(scope, language));
        }

        foreach (RuleOverride other in rule.Overrides)
        {
            yield return new(Text("取代", "Displaces"), other.RuleId + Phrase.Brackets(language, other.Cite.Citation.In(language)));
        }

        foreach (Rule special in rules.Rules.Where(r => r.Overrides.Any(o => string.Equals(o.RuleId, rule.Id, StringComparison.Ordinal))))
        {
            yield return new(Text("被取代于", "Displaced by"), special.Id);
        }

        yield return new(Text("测试", "Tests"), (rule.Tests?.Items.Length ?? 0).ToString(CultureInfo.InvariantCulture));
        if (HasFile)
        {
            yield return new(Text("文件", "File"), rule.Position.ToString());
        }
    }

    private RulePageTable Elements(Rule rule) => new(
        Text("要件", "Elements"),
        [Text("名称", "Name"), Text("含义", "Says"), Text("判断条件", "Test")],
        [.. rule.Elements.Select(e => Row(e.Name, e.Says.In(language), ConditionText.Of(e.Test)))]);

    private RulePageTable Exceptions(Rule rule) => new(
        Text("例外", "Exceptions"),
        [Text("名称", "Name"), Text("含义", "Says"), Text("依据", "Law"), Text("由谁证明", "To be shown by"), Text("判断条件", "Test")],
        [.. rule.Exceptions.Select(e => Row(e.Name, e.Says.In(language), e.Cite.Citation.In(language), SideOf(e), ConditionText.Of(e.Test)))]);

    private string SideOf(ExceptionClause exception) => exception.ShownBy is { } side
        ? Vocabulary.Word(side, language)
        : Text("法律未明确", "the law leaves it open");

    private (string Head, ImmutableArray<LabelledText> Lines) Of(Provision provision, ProvisionVersion version)
    {
        string force = Vocabulary.Word(rules.Law.ForceOf(provision), language);
        string review = version.UnderReview ? Text("，待核实", ", yet to be verified") : string.Empty;
        return (
            provision.Citation.In(language) + Phrase.Brackets(language, $"{force}{Text("，", ", ")}{PeriodOf(version.Period)}"),
            [
                new(Text("内容", "Says"), version.Gist.In(language)),
                new(Text("约束", "Binds"), rules.BindsOf(version) is { } binds ? ConditionPhrase.Of(binds, language) : Text("任何人", "anyone")),
                .. version.Consequence is { } consequence ? new[] { new LabelledText(Text("后果", "Consequence"), consequence.In(language)) } : [],
                new(Text("与原文核对日期", "Checked"), Phrase.Day(version.Checked) + review),
            ]);
    }

    private string PeriodOf(EffectivePeriod period) => period.Until is { } until
        ? Text($"{Phrase.Day(period.From)}至{Phrase.Day(until)}（不含）", $"{Phrase.Day(period.From)} until {Phrase.Day(until)} (excluded)")
        : Text($"{Phrase.Day(period.From)}起", $"from {Phrase.Day(period.From)}");

    private RulePageTable Values(Rule rule) => new(
        Text("参数", "Parameters"),
        [Text("参数", "Parameter"), Text("名称", "Title"), Text("自", "From"), Text("数值", "Value"), Text("依据", "Law")],
        [.. rule.Parameters.SelectMany(parameter => parameter.Values.Select(value => RowOf(parameter, value)))]);

    private ImmutableArray<string> RowOf(Parameter parameter, ParameterValue value)
    {
        string review = value.UnderReview ? Text("，待核实", ", yet to be verified") : string.Empty;
        return Row(
            parameter.Id,
            parameter.Title.In(language),
            Phrase.Day(value.From),
            value.Value is { } known ? Vocabulary.Label(known, language) + review : Text("终止", "ended"),
            value.Cite?.Citation.In(language) ?? string.Empty);
    }

    private string Text(string zh, string en) => Phrase.Of(language, zh, en);

    private static ImmutableArray<string> Row(params ImmutableArray<string> cells) => cells;
}
