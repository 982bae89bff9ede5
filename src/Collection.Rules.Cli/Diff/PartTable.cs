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
    public static ImmutableArray<(string Part, string Text)> Of(Rule rule) =>
    [
        ("title", Both(rule.Title)),
        ("status", FindingText.WordOf(rule.Status)),
        ("severity", FindingText.WordOf(rule.Severity)),
        ("effect", FindingText.WordOf(rule.Effect)),
        ("basis", string.Join(", ", rule.Basis.Select(p => p.Id))),
        ("event", string.Join(", ", rule.EventKinds.Select(EventTypes.WordOf))),
        ("applies", rule.Applies is null ? string.Empty : ConditionText.Of(rule.Applies)),
        .. rule.Elements.SelectMany(e => new[] { ($"element {e.Name}", ConditionText.Of(e.Test)), ($"element {e.Name}, says", Both(e.Says)) }),
        ("when", ConditionText.Of(rule.When)),
        .. rule.Exceptions.SelectMany(Of),
        .. rule.Overrides.Select(o => ($"overrides {o.RuleId}", o.Cite.Id)),
        ("message", Text(rule.Message.Zh) + " / " + Text(rule.Message.En)),
    ];

    public static ImmutableArray<(string Part, string Text)> Of(Provision provision, RuleSet rules) =>
    [
        ("force", FindingText.WordOf(rules.Law.ForceOf(provision))),
        .. provision.Versions.SelectMany(v => Of(v, rules)),
    ];

    public static ImmutableArray<(string Part, string Text)> Of(Parameter parameter) =>
        [.. parameter.Values.Select(v => ($"from {v.From:yyyy-MM-dd}", (v.Value is { } value ? FactText.Of(value) : "ended") + (v.UnderReview ? " (review)" : string.Empty)))];

    private static IEnumerable<(string Part, string Text)> Of(ExceptionClause exception) =>
    [
        ($"exception {exception.Name}", ConditionText.Of(exception.Test)),
        ($"exception {exception.Name}, says", Both(exception.Says)),
        ($"exception {exception.Name}, cite", exception.Cite.Id),
        ($"exception {exception.Name}, shown_by", exception.ShownBy is { } side ? FindingText.WordOf(side) : "nobody"),
    ];

    private static IEnumerable<(string Part, string Text)> Of(ProvisionVersion version, RuleSet rules)
    {
        string from = $"from {version.Period.From:yyyy-MM-dd}";
        return
        [
            ($"{from}, until", version.Period.Until is { } until ? $"{until:yyyy-MM-dd}" : "open"),
            ($"{from}, gist", Both(version.Gist)),
            ($"{from}, consequence", version.Consequence is { } consequence ? Both(consequence) : string.Empty),
            ($"{from}, binds", rules.BindsOf(version) is { } binds ? ConditionText.Of(binds) : "anyone"),
            ($"{from}, status", version.UnderReview ? "review" : "verified"),
            ($"{from}, checked", $"{version.Checked:yyyy-MM-dd}"),
        ];
    }

    private static string Text(ImmutableArray<MessagePart> parts) =>
        string.Concat(parts.Select(p => p.Text ?? $"{{{p.Fact?.Path ?? FindingText.WordOf(p.Value)}{FilterOf(p)}}}"));

    private static string FilterOf(MessagePart part) => part.Filter == MessageFilter.None ? string.Empty : "|" + FindingText.WordOf(part.Filter);

    private static string Both(LocalizedText text) => $"{text.Zh} / {text.En}";
}
