using System.Numerics;
using Collection.Rules.Compilation;
using Collection.Rules.Conditions;
using Collection.Rules.Evaluation;
using Collection.Rules.Findings;
using Collection.Rules.Timelines;

namespace Collection.Rules.Gating;

/// <summary>Judges one planned act at the time to which its context is turned.</summary>
internal sealed class PlanJudge(CompiledRuleSet compiled, EventContext context, GateOptions options)
{
    /// <summary>The places of the rules that a mask lets through.</summary>
    public IEnumerable<int> Candidates(CandidateMask mask)
    {
        for (int chunk = 0; chunk < mask.ChunkCount; chunk++)
        {
            for (ulong candidates = Evaluate(mask, chunk); candidates != 0; candidates &= candidates - 1)
            {
                yield return (chunk * CandidateMask.ChunkSize) + BitOperations.TrailingZeroCount(candidates);
            }
        }
    }

    /// <summary>What stands against the act by one rule, or null.</summary>
    /// <exception cref="RuleEvaluationException">The rule failed.</exception>
    public GateReason? Consider(PlannedRule rule)
    {
        Judgement judgement = Judge(rule);
        if (judgement.Verdict > Verdict.Undetermined)
        {
            return null;
        }

        // Nobody can be turned to with an act that has not been done.
        Finding finding = FindingFactory.Create(rule.Careful, judgement, context, BoundRemedies.None, displacedBy: null);
        return new GateReason
        {
            Outcome = OutcomeOf(judgement.Verdict),
            Finding = finding with { Message = IfMade(finding.Message) },
            Supposed = rule.SupposedOf(context),
        };
    }

    /// <summary>Whether a rule that a mask lets through keeps the act from being clear.</summary>
    /// <remarks>Such a rule comes to a finding; by which verdict matters only where the options let some pass.</remarks>
    /// <exception cref="RuleEvaluationException">The rule failed.</exception>
    public bool Stops(PlannedRule rule) => options.LetsFindingsPass
        ? Judge(rule).Verdict is var verdict and <= Verdict.Undetermined && OutcomeOf(verdict) != GateOutcome.Clear
        : !IsDisplaced(rule);

    /// <summary>Whether a rule that a mask lets through forbids the act, be more known or not.</summary>
    /// <exception cref="RuleEvaluationException">The rule failed.</exception>
    public bool Blocks(PlannedRule rule) =>
        Judge(rule).Verdict is var verdict and <= Verdict.Undetermined && OutcomeOf(verdict) == GateOutcome.Block;

    /// <summary>Whether a more special rule applies in the place of one.</summary>
    public bool IsDisplaced(PlannedRule rule) =>
        !compiled.DisplacersOf(rule.Source).IsEmpty
        && compiled.DisplacerOf(rule.Source, new RuleJudge(compiled.Source, context).Applies) is not null;

    private Judgement Judge(PlannedRule rule)
    {
        try
        {
            var judge = new RuleJudge(compiled.Source, context);
            Judgement judgement = judge.Judge(rule.Careful, explain: false);
            return judgement.Verdict <= Verdict.Undetermined && compiled.DisplacerOf(rule.Source, judge.Applies) is not null
                ? judgement with { Verdict = Verdict.NotApplicable }
                : judgement;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new RuleEvaluationException(rule.Source.Id, context.Event.Id, e);
        }
    }

    private ulong Evaluate(CandidateMask mask, int chunk)
    {
        try
        {
            return mask.Evaluate(chunk, context);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // One delegate asks all rules of the chunk: judged one by one, the failing one names itself.
            return OfThisKind(chunk);
        }
    }

    private ulong OfThisKind(int chunk)
    {
        ulong rules = 0;
        int start = chunk * CandidateMask.ChunkSize;
        for (int i = 0; i < CandidateMask.ChunkSize && start + i < compiled.Rules.Length; i++)
        {
            rules |= compiled.Rules[start + i].EventKinds.Contains(context.Kind) ? 1UL << i : 0;
        }

        return rules;
    }

    private GateOutcome OutcomeOf(Verdict verdict) => verdict switch
    {
        Verdict.Departure => options.OnDeparture,
        Verdict.NeedsReview => options.OnReview,
        Verdict.Undetermined => GateOutcome.Hold,
        _ => GateOutcome.Block,
    };

    private static LocalizedText IfMade(LocalizedText message) => new()
    {
        Zh = "如按计划实施，" + message.Zh,
        En = "If made as planned: " + message.En,
    };
}
