using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;

namespace Collection.Rules.Checking.Logic;

/// <summary>Finds rules that ask the same of the same events on the same days, without an order between them.</summary>
/// <remarks>A law and a softer source may well say the same; rules on different provisions of one rank each stand by themselves.</remarks>
internal sealed class ConflictCheck(RuleSet rules, DiagnosticBag diagnostics)
{
    public void Check()
    {
        IEnumerable<IGrouping<string, Rule>> alike = rules.Rules
            .Where(r => r.Status is RuleStatus.Active or RuleStatus.Review)
            .GroupBy(Question, StringComparer.Ordinal);
        foreach (IGrouping<string, Rule> group in alike)
        {
            Rule[] members = [.. group];
            for (int i = 1; i < members.Length; i++)
            {
                foreach (Rule earlier in members[..i].Where(earlier => CanMeet(members[i], earlier)))
                {
                    Check(members[i], earlier);
                }
            }
        }
    }

    private void Check(Rule rule, Rule earlier)
    {
        bool isOfOneRank = BindsAsLaw(rule) == BindsAsLaw(earlier);
        if (isOfOneRank && (rule.Effect != earlier.Effect || rule.Severity != earlier.Severity))
        {
            diagnostics.Warning(
                DiagnosticCode.RulesConflict,
                rule.Position,
                $"'{rule.Id}' and '{earlier.Id}' at {earlier.Position} ask the same of the same acts and judge them differently; let one of them override the other, with the provision that says so");
        }
        else if (isOfOneRank && rule.Basis.Intersect(earlier.Basis).Any())
        {
            diagnostics.Warning(
                DiagnosticCode.RulesAlike,
                rule.Position,
                $"'{rule.Id}' finds the same acts as '{earlier.Id}' at {earlier.Position}; cite both provisions in one rule, or let one override the other");
        }
    }

    /// <summary>Whether nothing orders two rules and some act may fall under both.</summary>
    private bool CanMeet(Rule rule, Rule other) =>
        !Overrides(rule, other)
        && !Overrides(other, rule)
        && rule.EventKinds.Intersect(other.EventKinds).Any()
        && Periods(rule).Any(p => Periods(other).Any(p.Overlaps))
        && !RuleScope.Of(rule, rules).Meet(RuleScope.Of(other, rules)).IsImpossible;

    private bool BindsAsLaw(Rule rule) => rule.Basis.Any(p => rules.Law.ForceOf(p).BindsAsLaw());

    private static bool Overrides(Rule rule, Rule other) => rule.Overrides.Any(o => string.Equals(o.RuleId, other.Id, StringComparison.Ordinal));

    private static IEnumerable<EffectivePeriod> Periods(Rule rule) => rule.Basis.SelectMany(p => p.Versions).Select(v => v.Period);

    /// <summary>All that decides: scope, elements and exceptions, as canonical text.</summary>
    private static string Question(Rule rule)
    {
        string scope = rule.Applies is null ? string.Empty : ConditionIdentity.Of(rule.Applies);
        string exceptions = string.Join(' ', rule.Exceptions.Select(e => ConditionIdentity.Of(e.Test)).Order(StringComparer.Ordinal));
        return $"{scope} | {ConditionIdentity.Of(rule.When)} | {exceptions}";
    }
}
