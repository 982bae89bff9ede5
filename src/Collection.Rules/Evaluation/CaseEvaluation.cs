using System.Collections.Immutable;
using System.Numerics;
using Collection.Rules.Compilation;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Timelines;

namespace Collection.Rules.Evaluation;

/// <summary>Judges the events of one case, one after the other.</summary>
/// <remarks>Not thread-safe; one instance a case.</remarks>
internal sealed class CaseEvaluation(CompiledRuleSet compiled)
{
    /// <summary>Hands over every finding, by time, event and rule.</summary>
    public void Evaluate(CaseFile file, Action<Finding> report, CancellationToken cancellation)
    {
        var timeline = new CaseTimeline(file.Record, compiled.Environment);
        foreach (CollectionEvent record in file.Events)
        {
            cancellation.ThrowIfCancellationRequested();
            EventContext context = timeline.Next(record);
            if (compiled.Judges(context.Kind))
            {
                Judge(context, (_, finding) => report(finding));
            }
        }
    }

    /// <summary>One rule on one event, with every reason.</summary>
    public Finding Explain(CaseFile file, string eventId, Rule rule)
    {
        var timeline = new CaseTimeline(file.Record, compiled.Environment);
        foreach (CollectionEvent record in file.Events)
        {
            EventContext context = timeline.Next(record);
            if (string.Equals(record.Id, eventId, StringComparison.Ordinal))
            {
                return Explain(rule, context);
            }
        }

        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>All findings on one event, each with its rule's place in the compiled set.</summary>
    public void Judge(EventContext context, Action<int, Finding> report)
    {
        CandidateMask mask = compiled.MaskOf(context.Kind);
        for (int chunk = 0; chunk < mask.ChunkCount; chunk++)
        {
            for (ulong candidates = mask.Evaluate(chunk, context); candidates != 0; candidates &= candidates - 1)
            {
                int index = (chunk * CandidateMask.ChunkSize) + BitOperations.TrailingZeroCount(candidates);
                if (JudgeOne(compiled.Rules[index], context) is { } finding)
                {
                    report(index, finding);
                }
            }
        }
    }

    private Finding? JudgeOne(Rule rule, EventContext context)
    {
        try
        {
            var judge = new RuleJudge(compiled.Source, context);
            Judgement judgement = judge.Judge(rule, explain: false);
            return judgement.Verdict <= Verdict.Undetermined && compiled.DisplacerOf(rule, judge.Applies) is null
                ? FindingFactory.Create(rule, judgement, context, displacedBy: null)
                : null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new RuleEvaluationException(rule.Id, context.Event.Id, e);
        }
    }

    private Finding Explain(Rule rule, EventContext context)
    {
        if (!rule.EventKinds.Contains(context.Kind))
        {
            return FindingFactory.Create(rule, new Judgement { Verdict = Verdict.NotApplicable }, context, displacedBy: null);
        }

        var judge = new RuleJudge(compiled.Source, context);
        return FindingFactory.Create(rule, judge.Judge(rule, explain: true), context, compiled.DisplacerOf(rule, judge.Applies)?.Id);
    }
}
