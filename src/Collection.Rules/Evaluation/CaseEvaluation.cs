using System.Collections.Immutable;
using System.Numerics;
using Collection.Rules.Compilation;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Timelines;

namespace Collection.Rules.Evaluation;

/// <summary>Judges the events of one case, one after the other.</summary>
/// <remarks>Not thread-safe; one instance a case.</remarks>
internal sealed class CaseEvaluation(CompiledRuleSet compiled)
{
    private List<RuleFinding>? found;

    /// <summary>Hands over every finding, by time, event and rule.</summary>
    public void Evaluate(CaseFile file, Action<Finding> report, CancellationToken cancellation)
    {
        var timeline = new CaseTimeline(file.Record, compiled.Environment, Retention.Needed);
        foreach (CollectionEvent record in file.Events)
        {
            cancellation.ThrowIfCancellationRequested();
            EventContext context = TakeIn(timeline, record, changes: null);
            if (compiled.Judges(context.Kind))
            {
                foreach (RuleFinding finding in Judge(context))
                {
                    report(finding.Finding);
                }
            }
        }
    }

    /// <summary>One rule on one event, with every reason.</summary>
    public Finding Explain(CaseFile file, string eventId, Rule rule) => Explain(rule, Reach(file, eventId, look: null));

    /// <summary>One rule on the event of a context, with every reason.</summary>
    public Finding Explain(Rule rule, EventContext context)
    {
        if (!rule.EventKinds.Contains(context.Kind))
        {
            return FindingFactory.Create(rule, new Judgement { Verdict = Verdict.NotApplicable }, context, compiled.RemediesOf(rule), displacedBy: null);
        }

        var judge = new RuleJudge(compiled.Source, context);
        return FindingFactory.Create(rule, judge.Judge(rule, explain: true), context, compiled.RemediesOf(rule), compiled.DisplacerOf(rule, judge.Applies)?.Id);
    }

    /// <summary>The context of an event with all that went before.</summary>
    /// <param name="file">The case.</param>
    /// <param name="eventId">The event, which must be of the case.</param>
    /// <param name="look">Sees the context of each event on the way, the last included; the context is the same object every time.</param>
    public EventContext Reach(CaseFile file, string eventId, Action<EventContext>? look)
    {
        var timeline = new CaseTimeline(file.Record, compiled.Environment, Retention.Needed);
        foreach (CollectionEvent record in file.Events)
        {
            EventContext context = TakeIn(timeline, record, changes: null);
            look?.Invoke(context);
            if (string.Equals(record.Id, eventId, StringComparison.Ordinal))
            {
                return context;
            }
        }

        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>Takes an event into a timeline.</summary>
    /// <exception cref="RuleEvaluationException">The filter of a count failed.</exception>
    public EventContext TakeIn(CaseTimeline timeline, CollectionEvent record, TimelineChanges? changes)
    {
        try
        {
            return timeline.Next(record, changes);
        }
        catch (Exception e) when (FailedCount(timeline, record) is { } rule)
        {
            throw new RuleEvaluationException(rule.Id, record.Id, e);
        }
    }

    /// <summary>All findings on one event, in the order of the rules; valid until the next call.</summary>
    /// <exception cref="RuleEvaluationException">A rule failed.</exception>
    public List<RuleFinding> Judge(EventContext context)
    {
        found ??= [];
        found.Clear();
        CandidateMask mask = compiled.MaskOf(context.Kind);
        for (int chunk = 0; chunk < mask.ChunkCount; chunk++)
        {
            for (ulong candidates = Candidates(mask, chunk, context, compiled.Rules); candidates != 0; candidates &= candidates - 1)
            {
                int index = (chunk * CandidateMask.ChunkSize) + BitOperations.TrailingZeroCount(candidates);
                if (JudgeOne(compiled.Rules[index], context) is { } finding)
                {
                    found.Add(new RuleFinding(index, finding));
                }
            }
        }

        return found;
    }

    /// <summary>What one rule finds on an event, which more special ones may displace; null where it finds nothing or is not in use.</summary>
    /// <exception cref="RuleEvaluationException">The rule failed.</exception>
    public Finding? Judge(EventContext context, Rule rule)
    {
        int place = compiled.Rules.IndexOf(rule);
        if (place < 0)
        {
            return null;
        }

        (int chunk, int bit) = Math.DivRem(place, CandidateMask.ChunkSize);
        return (Candidates(compiled.MaskOf(place, context.Kind), chunk, context, [rule]) & (1UL << bit)) == 0 ? null : JudgeOne(rule, context);
    }

    private static ulong Candidates(CandidateMask mask, int chunk, EventContext context, ImmutableArray<Rule> asked)
    {
        try
        {
            return mask.Evaluate(chunk, context);
        }
        catch (Exception e) when (FailedRule(asked, context) is { } rule)
        {
            throw new RuleEvaluationException(rule.Id, context.Event.Id, e);
        }
    }

    /// <summary>Finds which of the rules asked fails, since one delegate asks all of a chunk.</summary>
    private static Rule? FailedRule(ImmutableArray<Rule> asked, EventContext context) =>
        asked.Where(r => r.EventKinds.Contains(context.Kind)).FirstOrDefault(r => r.Conditions.Any(c => Fails(c, context)));

    /// <summary>Finds a rule whose count fails on an event.</summary>
    private Rule? FailedCount(CaseTimeline timeline, CollectionEvent record)
    {
        EventContext context = timeline.At(record);
        return compiled.Source.Rules.FirstOrDefault(rule => rule.Conditions
            .SelectMany(ConditionParts.In)
            .OfType<CountTest>()
            .Any(count => count.Query.Kinds.Contains(record.Kind) && Fails(count.Query.Where, context)));
    }

    private static bool Fails(Condition condition, EventContext context)
    {
        try
        {
            _ = new CompiledCondition(condition).IsPossible(context);
            return false;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return true;
        }
    }

    private Finding? JudgeOne(Rule rule, EventContext context)
    {
        try
        {
            var judge = new RuleJudge(compiled.Source, context);
            if (compiled.DisplacerOf(rule, judge.Applies) is not null)
            {
                return null;
            }

            Judgement judgement = judge.Judge(rule, explain: false);
            return judgement.Verdict <= Verdict.Undetermined
                ? FindingFactory.Create(rule, judgement, context, compiled.RemediesOf(rule), displacedBy: null)
                : null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new RuleEvaluationException(rule.Id, context.Event.Id, e);
        }
    }
}
