using Collection.Rules.Law;

namespace Collection.Rules.Checking.Logic;

/// <summary>To which acts a rule can apply, by whom its basis binds and by its own scope.</summary>
internal static class RuleScope
{
    public static FactBounds Of(Rule rule, RuleSet rules)
    {
        var bounds = new ConditionBounds(rule.EventKinds);
        FactBounds bound = BoundBy(rule.Basis, rules, bounds);
        return rule.Applies is null ? bound : bound.Meet(bounds.Of(rule.Applies, truth: true));
    }

    /// <summary>Whom at least one version of one provision binds.</summary>
    public static FactBounds BoundBy(IEnumerable<Provision> provisions, RuleSet rules, ConditionBounds bounds) => provisions
        .SelectMany(p => p.Versions)
        .Select(v => rules.BindsOf(v) is { } binds ? bounds.Of(binds, truth: true) : FactBounds.Anything)
        .DefaultIfEmpty(FactBounds.Anything)
        .Aggregate((any, next) => any.Join(next));
}
