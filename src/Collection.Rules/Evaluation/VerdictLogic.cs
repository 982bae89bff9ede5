using System.Collections.Immutable;
using Collection.Rules.Findings;
using Collection.Rules.Law;

namespace Collection.Rules.Evaluation;

/// <summary>The order in which a verdict is reached.</summary>
internal static class VerdictLogic
{
    /// <summary>Decides in one reading; an act that offends is a violation until its word is chosen.</summary>
    public static Verdict Decide(Truth scope, Truth when, ImmutableArray<(ExceptionClause Clause, Truth Truth)> exceptions)
    {
        if (scope == Truth.Disproven)
        {
            return Verdict.NotApplicable;
        }

        if (when == Truth.Disproven)
        {
            return Verdict.NoViolation;
        }

        bool isOpen = false;
        bool isForActor = true;
        foreach ((ExceptionClause clause, Truth truth) in exceptions)
        {
            if (truth == Truth.Proven)
            {
                return when == Truth.Proven ? Verdict.Excused : Verdict.NoViolation;
            }

            isOpen |= truth == Truth.Unknown;
            isForActor &= truth != Truth.Unknown || clause.ShownBy == ShownBy.Actor;
        }

        return when == Truth.Unknown ? Verdict.Undetermined
            : !isOpen ? Verdict.Violation
            : isForActor ? Verdict.PrimaFacie
            : Verdict.Undetermined;
    }

    /// <summary>Chooses the word: by the two readings, the effect of the rule and the strongest source that binds.</summary>
    public static Verdict Name(Verdict strict, Verdict liberal, Rule rule, DateOnly day, ImmutableArray<ApplicableProvision> basis)
    {
        Verdict verdict = strict == Verdict.Undetermined && liberal is (Verdict.Violation or Verdict.PrimaFacie)
            ? Verdict.NeedsReview
            : strict;
        if (verdict is not (Verdict.Violation or Verdict.PrimaFacie))
        {
            return verdict;
        }

        ImmutableArray<ApplicableProvision> verified = [.. basis.Where(b => b.Binds == Truth.Proven && !b.Version.UnderReview)];
        bool isVerified = rule.Status == RuleStatus.Active
            && !verified.IsEmpty
            && rule.Parameters.All(p => p.On(day) is not { UnderReview: true });
        return !isVerified ? Verdict.NeedsReview
            : rule.Effect == Effect.Departure || !verified.Any(b => b.Force.BindsAsLaw()) ? Verdict.Departure
            : verdict == Verdict.Violation && rule.Effect == Effect.Presumption ? Verdict.PresumedViolation
            : verdict;
    }
}
