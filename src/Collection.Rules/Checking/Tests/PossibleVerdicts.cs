using Collection.Rules.Conditions;
using Collection.Rules.Findings;
using Collection.Rules.Law;

namespace Collection.Rules.Checking.Tests;

/// <summary>Which verdicts a rule can ever reach, by its status, effect, basis and exceptions.</summary>
internal static class PossibleVerdicts
{
    /// <summary>Why a verdict cannot be reached, or null where it can.</summary>
    public static string? WhyNot(Verdict verdict, Rule rule, LawRegister law)
    {
        bool bindsAsLaw = rule.Effect != Effect.Departure && rule.Basis.Any(p => law.ForceOf(p).BindsAsLaw());
        string? notActive = rule.Status == RuleStatus.Active ? null : "a rule that is not active answers at most needs_review";
        return verdict switch
        {
            Verdict.Violation => notActive ?? (bindsAsLaw && rule.Effect == Effect.Violation ? null : $"{WordOf(rule, bindsAsLaw)} is the strongest answer of this rule"),
            Verdict.PresumedViolation => notActive ?? (bindsAsLaw && rule.Effect == Effect.Presumption ? null : $"{WordOf(rule, bindsAsLaw)} is the strongest answer of this rule"),
            Verdict.Departure => notActive ?? (rule.Effect == Effect.Departure || rule.Basis.Any(p => !law.ForceOf(p).BindsAsLaw()) ? null : "every provision of the basis binds as law"),
            Verdict.PrimaFacie => notActive
                ?? (!bindsAsLaw ? "no provision of the basis makes more than a departure of it"
                    : rule.Exceptions.Any(e => e.ShownBy == ShownBy.Actor) ? null
                    : "the rule has no exception that the actor must show"),
            Verdict.NeedsReview => notActive is not null || HasSignal(rule) || IsUnverified(rule) ? null : "the rule is active, verified, and hears no signal",
            Verdict.Excused => rule.Exceptions.IsEmpty ? "the rule has no exception" : null,
            _ => null,
        };
    }

    private static string WordOf(Rule rule, bool bindsAsLaw) => FindingText.WordOf(
        !bindsAsLaw ? Verdict.Departure
        : rule.Effect == Effect.Presumption ? Verdict.PresumedViolation
        : Verdict.Violation);

    private static bool HasSignal(Rule rule) => rule.Conditions.SelectMany(ConditionNodes.In).Any(c => c is SignalTest);

    private static bool IsUnverified(Rule rule) =>
        rule.Basis.SelectMany(p => p.Versions).Any(v => v.UnderReview)
        || rule.Parameters.SelectMany(p => p.Values).Any(v => v.UnderReview);
}
