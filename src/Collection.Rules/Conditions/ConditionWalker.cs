using System.Collections.Immutable;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Walks a condition over one event and says not only whether but why.</summary>
/// <remarks>Slower than the compiled form and always of the same answer; used for what is reported or asked. Serves one event.</remarks>
internal sealed class ConditionWalker(EventContext context)
{
    private Dictionary<Condition, (Assessment Truth, Reasons Reasons)>? elements;

    /// <summary>Decides in both readings; fills in reasons where they are wanted.</summary>
    public Assessment Walk(Condition condition, Reasons? reasons)
    {
        switch (condition)
        {
            case AllOf all:
                return Combine(all.Parts, reasons, isConjunction: true);
            case AnyOf any:
                return Combine(any.Parts, reasons, isConjunction: false);
            case NoneOf none:
                return Combine(none.Parts, reasons, isConjunction: false).Not();
            case ElementReference element:
                return WalkReference(element, reasons);
            case FactTest test:
                return Leaf(test, FactTestLogic.Evaluate(test, context, reasons?.Missing), reasons);
            case FactKnown known:
                return Leaf(known, FactTestLogic.Evaluate(known, context), reasons);
            case CountTest count:
                return WalkCount(count, reasons);
            case HistoryTest history:
                return Leaf(history, HistoryLogic.Evaluate(history, context, reasons?.Missing), reasons);
            case LocalTimeTest time:
                return Leaf(time, LocalTimeLogic.Evaluate(time, context, reasons?.Missing), reasons);
            case SignalTest signal:
                return Combine(signal.Signals, static (walker, one, reasons) => walker.WalkSignal(one, reasons), reasons, isConjunction: false);
            case SupposedTest supposed:
                return WalkSupposed(supposed, reasons);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>The test of an element, walked once however often it is referred to.</summary>
    public (Assessment Truth, Reasons Reasons) WalkElement(Condition test)
    {
        elements ??= new(ReferenceEqualityComparer.Instance);
        if (!elements.TryGetValue(test, out (Assessment Truth, Reasons Reasons) walked))
        {
            var reasons = new Reasons();
            elements[test] = walked = (Walk(test, reasons), reasons);
        }

        return walked;
    }

    private Assessment WalkReference(ElementReference element, Reasons? reasons)
    {
        if (reasons is null)
        {
            return Walk(element.Target, reasons: null);
        }

        (Assessment truth, Reasons own) = WalkElement(element.Target);
        reasons.Add(own);
        return truth;
    }

    private Assessment Leaf(Condition leaf, Truth truth, Reasons? reasons, OwnCount own = default)
    {
        if (truth != Truth.Unknown && reasons is not null)
        {
            EvidenceFinder.Collect(leaf, context, own, reasons);
        }

        return Assessment.Of(truth);
    }

    private Assessment Combine(ImmutableArray<Condition> parts, Reasons? reasons, bool isConjunction) =>
        Combine(parts, static (walker, part, reasons) => walker.Walk(part, reasons), reasons, isConjunction);

    /// <summary>Joins parts, keeping only the reasons of those on which the outcome rests.</summary>
    /// <remarks>The outcome first: most reasons would be given up again, and truth alone is cheap to ask twice.</remarks>
    private Assessment Combine<TPart>(
        ImmutableArray<TPart> parts,
        Func<ConditionWalker, TPart, Reasons?, Assessment> walk,
        Reasons? reasons,
        bool isConjunction)
    {
        Assessment outcome = Assessment.Of(TruthLogic.Of(isConjunction));
        Span<Truth> truths = reasons is null ? default : stackalloc Truth[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            Assessment truth = walk(this, parts[i], null);
            outcome = isConjunction ? Assessment.And(outcome, truth) : Assessment.Or(outcome, truth);
            if (reasons is not null)
            {
                truths[i] = truth.Strict;
            }
        }

        for (int i = 0; reasons is not null && i < parts.Length; i++)
        {
            if (truths[i] == outcome.Strict)
            {
                walk(this, parts[i], reasons);
            }
            else if (outcome.Strict == Truth.Unknown)
            {
                // What is known beside an unknown part still explains why the question arose.
                var own = new Reasons();
                walk(this, parts[i], own);
                reasons.AddEvidence(own);
            }
        }

        return outcome;
    }

    private Assessment WalkCount(CountTest count, Reasons? reasons)
    {
        OwnCount own = OwnCount.None;
        Reasons? ofAct = null;
        if (count.OfAct is { } filter)
        {
            ofAct = reasons is null ? null : new Reasons();
            Truth counts = Walk(filter, ofAct).Strict;
            own = new OwnCount(counts == Truth.Proven, counts != Truth.Disproven);
        }

        Truth truth = CountLogic.Evaluate(count, context, own, reasons?.Missing);
        if (truth == Truth.Unknown && ofAct is not null && own is { Maybe: true, Surely: false })
        {
            reasons!.Missing.AddRange(ofAct.Missing.ToImmutable());
        }

        return Leaf(count, truth, reasons, own);
    }

    private Assessment WalkSupposed(SupposedTest supposed, Reasons? reasons)
    {
        Reasons? own = reasons is null ? null : new Reasons();
        Assessment truth = Walk(supposed.Test, own);
        if (truth.Strict == Truth.Unknown && SuppositionLogic.Stands(supposed, context))
        {
            return Assessment.Of(supposed.Supposition);
        }

        if (own is not null)
        {
            reasons!.Add(own);
        }

        return truth;
    }

    private Assessment WalkSignal(BoundSignal signal, Reasons? reasons)
    {
        Reasons? recorded = reasons is null ? null : new Reasons();
        Truth said = signal.Said is null ? Truth.Unknown : Walk(signal.Said, recorded).Strict;
        SignalReading reading = context.Signals;
        Assessment truth = new(SignalLogic.Strict(said, signal, reading), SignalLogic.Liberal(said, signal, reading));
        if (reasons is not null)
        {
            reasons.AddEvidence(recorded!);
            EvidenceFinder.Collect(signal, said, reading, reasons);
            if (truth.Strict == Truth.Unknown)
            {
                AddMissing(signal, reading, recorded!, reasons);
            }
        }

        return truth;
    }

    private static void AddMissing(BoundSignal signal, SignalReading reading, Reasons recorded, Reasons reasons)
    {
        if (reading.WeightOf(signal.Index) is not null)
        {
            reasons.Missing.Add("review:" + signal.Id);
            return;
        }

        reasons.Missing.AddRange(recorded.Missing);
        if (!reading.HasText)
        {
            reasons.Missing.Add("text");
        }
    }
}
