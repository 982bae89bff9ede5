using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Findings;
using Collection.Rules.Timelines;

namespace Collection.Rules.Evaluation;

/// <summary>Decides one rule on one event: law in force, scope, elements, exceptions, burden.</summary>
internal sealed class RuleJudge(RuleSet rules, EventContext context)
{
    private readonly ConditionWalker walker = new(context);

    /// <summary>Whether a rule is in force here, binds and applies, whatever it then says.</summary>
    public bool Applies(Rule rule)
    {
        ImmutableArray<ApplicableProvision> basis = ApplicableProvision.Of(rule, rules, context);
        return rule.EventKinds.Contains(context.Kind)
            && basis.Any(b => b.Binds == Truth.Proven)
            && (rule.Applies is null || walker.Walk(rule.Applies, reasons: null).Strict == Truth.Proven);
    }

    /// <summary>The verdict with the reasons for it.</summary>
    public Judgement Judge(Rule rule, bool explain)
    {
        ImmutableArray<ApplicableProvision> basis = ApplicableProvision.Of(rule, rules, context);
        if (basis.IsEmpty)
        {
            return new Judgement { Verdict = Verdict.NotInForce };
        }

        Assessment applies = rule.Applies is null ? Assessment.Of(Truth.Proven) : walker.Walk(rule.Applies, reasons: null);
        Assessment scope = Assessment.And(Binds(basis), applies);
        Judgement judgement = new()
        {
            Verdict = Verdict.NotApplicable,
            Basis = [.. basis.Where(b => b.Binds != Truth.Disproven)],
            ScopeMissing = scope.Strict == Truth.Unknown ? ScopeMissing(rule, basis) : [],
        };
        if (scope.Strict == Truth.Disproven && !explain)
        {
            return judgement;
        }

        return Weigh(rule, judgement, scope, explain);
    }

    private static Assessment Binds(ImmutableArray<ApplicableProvision> basis)
    {
        Truth any = Truth.Disproven;
        foreach (ApplicableProvision provision in basis)
        {
            any = TruthLogic.Or(any, provision.Binds);
        }

        return Assessment.Of(any);
    }

    /// <summary>What would settle whether the rule concerns the act.</summary>
    private ImmutableArray<MissingFact> ScopeMissing(Rule rule, ImmutableArray<ApplicableProvision> basis)
    {
        var reasons = new Reasons();
        if (Binds(basis).Strict == Truth.Unknown)
        {
            foreach (ApplicableProvision provision in basis)
            {
                reasons.Missing.AddRange(provision.Missing);
            }
        }

        if (rule.Applies is { } applies)
        {
            walker.Walk(applies, reasons);
        }

        return reasons.Missing.ToImmutable();
    }

    private Judgement Weigh(Rule rule, Judgement judgement, Assessment scope, bool explain)
    {
        var reasons = new Reasons();
        Assessment elements = walker.Walk(rule.When, reasons);
        Assessment when = Assessment.And(scope, elements);
        bool mayOffend = when.Strict != Truth.Disproven;
        ImmutableArray<(ExceptionClause Clause, Assessment Truth, Reasons Reasons)> exceptions = mayOffend || explain
            ? [.. rule.Exceptions.Select(Consider)]
            : [];
        Verdict strict = VerdictLogic.Decide(scope.Strict, when.Strict, [.. exceptions.Select(e => (e.Clause, e.Truth.Strict))]);
        Verdict liberal = VerdictLogic.Decide(scope.Liberal, when.Liberal, [.. exceptions.Select(e => (e.Clause, e.Truth.Liberal))]);
        Verdict verdict = VerdictLogic.Name(strict, liberal, rule, context.Day, judgement.Basis);
        judgement = judgement with { Verdict = verdict };
        return explain || verdict <= Verdict.Undetermined
            ? Explain(rule, judgement, elements, reasons, exceptions)
            : judgement;
    }

    private (ExceptionClause Clause, Assessment Truth, Reasons Reasons) Consider(ExceptionClause clause)
    {
        var reasons = new Reasons();
        return (clause, walker.Walk(clause.Test, reasons), reasons);
    }

    private Judgement Explain(
        Rule rule,
        Judgement judgement,
        Assessment elements,
        Reasons reasons,
        ImmutableArray<(ExceptionClause Clause, Assessment Truth, Reasons Reasons)> exceptions)
    {
        var missing = new MissingFacts();
        missing.AddRange(judgement.ScopeMissing);
        if (elements.Strict == Truth.Unknown)
        {
            missing.AddRange(reasons.Missing);
        }

        foreach ((_, Assessment truth, Reasons open) in exceptions)
        {
            if (truth.Strict == Truth.Unknown)
            {
                missing.AddRange(open.Missing);
            }
        }

        bool needsMore = judgement.Verdict is Verdict.PrimaFacie or Verdict.Departure or Verdict.Undetermined or Verdict.NeedsReview;
        return judgement with
        {
            Elements = [.. rule.Elements.Select(Describe)],
            Exceptions = [.. exceptions.Select(Describe)],
            Missing = needsMore ? missing.ToImmutable() : [],
            ExcusedBy = judgement.Verdict == Verdict.Excused ? exceptions.First(e => e.Truth.Strict == Truth.Proven).Clause.Name : null,
        };
    }

    private ElementFinding Describe(Element element)
    {
        (Assessment truth, Reasons reasons) = walker.WalkElement(element.Test);
        return new ElementFinding
        {
            Name = element.Name,
            Says = element.Says,
            Truth = truth.Strict,
            NeedsReview = truth.Strict == Truth.Unknown && truth.Liberal != Truth.Unknown,
            Evidence = reasons.Evidence,
            Missing = truth.Strict == Truth.Unknown ? reasons.Missing.ToImmutable() : [],
        };
    }

    private ExceptionFinding Describe((ExceptionClause Clause, Assessment Truth, Reasons Reasons) considered) => new()
    {
        Name = considered.Clause.Name,
        Says = considered.Clause.Says,
        Citation = considered.Clause.Cite.Citation,
        IsInForce = considered.Clause.Cite.VersionOn(context.Day) is not null,
        ShownBy = considered.Clause.ShownBy,
        Truth = considered.Truth.Strict,
        Evidence = considered.Reasons.Evidence,
        Missing = considered.Truth.Strict == Truth.Unknown ? considered.Reasons.Missing.ToImmutable() : [],
    };
}
