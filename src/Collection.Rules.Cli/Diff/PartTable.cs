using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Facts;
using Collection.Rules.Findings;
using Collection.Rules.Law;
using Collection.Rules.Parameters;

namespace Collection.Rules.Cli.Diff;

/// <summary>Takes rules, provisions and parameters apart into named texts that can be compared.</summary>
internal static class PartTable
{
    public static ImmutableArray<(LocalizedText Part, string Text)> Of(Rule rule) =>
    [
        (Part("标题", "title"), Both(rule.Title)),
        (Part("状态", "status"), FindingText.WordOf(rule.Status)),
        (Part("严重程度", "severity"), FindingText.WordOf(rule.Severity)),
        (Part("效果", "effect"), FindingText.WordOf(rule.Effect)),
        (Part("依据", "basis"), string.Join(", ", rule.Basis.Select(p => p.Id))),
        (Part("适用行为", "event"), string.Join(", ", rule.EventKinds.Select(EventTypes.WordOf))),
        (Part("适用范围", "applies"), rule.Applies is null ? string.Empty : ConditionText.Of(rule.Applies)),
        .. rule.Elements.SelectMany(e => new[] { (Part($"要件 {e.Name}", $"element {e.Name}"), ConditionText.Of(e.Test)), (Part($"要件 {e.Name} 的含义", $"element {e.Name}, says"), Both(e.Says)) }),
        (Part("要件的组合", "when"), ConditionText.Of(rule.When)),
        .. rule.Exceptions.SelectMany(Of),
        .. rule.Overrides.Select(o => (Part($"取代 {o.RuleId}", $"overrides {o.RuleId}"), o.Cite.Id)),
        (Part("结论用语", "message"), Text(rule.Message.Zh) + " / " + Text(rule.Message.En)),
    ];

    public static ImmutableArray<(LocalizedText Part, string Text)> Of(Provision provision, RuleSet rules) =>
    [
        (Part("效力层级", "force"), FindingText.WordOf(rules.Law.ForceOf(provision))),
        .. provision.Versions.SelectMany(v => Of(v, rules)),
    ];

    public static ImmutableArray<(LocalizedText Part, string Text)> Of(Parameter parameter) =>
        [.. parameter.Values.Select(v => (Part($"{v.From:yyyy-MM-dd} 起", $"from {v.From:yyyy-MM-dd}"), (v.Value is { } value ? FactText.Of(value) : "null") + (v.UnderReview ? " (review)" : string.Empty)))];

    private static IEnumerable<(LocalizedText Part, string Text)> Of(ExceptionClause exception) =>
    [
        (Part($"例外 {exception.Name}", $"exception {exception.Name}"), ConditionText.Of(exception.Test)),
        (Part($"例外 {exception.Name} 的含义", $"exception {exception.Name}, says"), Both(exception.Says)),
        (Part($"例外 {exception.Name} 的依据", $"exception {exception.Name}, cite"), exception.Cite.Id),
        (Part($"例外 {exception.Name} 的举证方", $"exception {exception.Name}, shown_by"), exception.ShownBy is { } side ? FindingText.WordOf(side) : string.Empty),
    ];

    private static IEnumerable<(LocalizedText Part, string Text)> Of(ProvisionVersion version, RuleSet rules)
    {
        string day = $"{version.Period.From:yyyy-MM-dd}";
        LocalizedText Of(string zh, string en) => Part($"{day} 起的{zh}", $"from {day}, {en}");
        return
        [
            (Of("终止日", "until"), version.Period.Until is { } until ? $"{until:yyyy-MM-dd}" : string.Empty),
            (Of("内容", "gist"), Both(version.Gist)),
            (Of("后果", "consequence"), version.Consequence is { } consequence ? Both(consequence) : string.Empty),
            (Of("约束对象", "binds"), rules.BindsOf(version) is { } binds ? ConditionText.Of(binds) : string.Empty),
            (Of("状态", "status"), version.UnderReview ? "review" : "verified"),
            (Of("与原文核对日期", "checked"), $"{version.Checked:yyyy-MM-dd}"),
        ];
    }

    private static string Text(ImmutableArray<MessagePart> parts) =>
        string.Concat(parts.Select(p => p.Text ?? $"{{{p.Fact?.Path ?? FindingText.WordOf(p.Value)}{FilterOf(p)}}}"));

    private static string FilterOf(MessagePart part) => part.Filter == MessageFilter.None ? string.Empty : "|" + FindingText.WordOf(part.Filter);

    private static LocalizedText Part(string zh, string en) => new() { Zh = zh, En = en };

    private static string Both(LocalizedText text) => $"{text.Zh} / {text.En}";
}
