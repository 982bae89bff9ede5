using System.Collections.Immutable;
using Collection.Rules.Conditions;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Law;
using Collection.Rules.Remedies;
using Collection.Rules.Timelines;

namespace Collection.Rules.Evaluation;

/// <summary>Finds where to turn with a finding and what evidence to keep for it.</summary>
internal sealed class RemedyFinder(BoundRemedies candidates, EventContext context)
{
    private readonly ConditionWalker walker = new(context);

    /// <summary>Whether a verdict is one with which to turn to anybody.</summary>
    public static bool Concerns(Verdict verdict) => verdict < Verdict.Undetermined;

    /// <summary>The channels open and competent, or possibly competent, in the order in which to turn to them.</summary>
    /// <remarks>A channel that opened after the act can be used for it all the same; one that had closed cannot.</remarks>
    /// <param name="verdict">What was found.</param>
    /// <param name="strongest">The force of the strongest provision that it rests on.</param>
    public ImmutableArray<RemedyFinding> Remedies(Verdict verdict, LegalForce strongest)
    {
        var found = ImmutableArray.CreateBuilder<RemedyFinding>(candidates.Channels.Length);
        foreach (BoundRemedy channel in candidates.Channels)
        {
            bool takes = strongest >= channel.Weakest && (verdict != Verdict.Departure || channel.TakesDepartures);
            Truth competent = !takes || channel.Remedy.Until <= context.Day ? Truth.Disproven : Decide(channel.IsCompetent);
            if (competent != Truth.Disproven)
            {
                found.Add(new RemedyFinding { Remedy = channel.Remedy, IsCompetent = competent });
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The evidence that an act of this kind leaves.</summary>
    public ImmutableArray<EvidenceNeedFinding> Evidence()
    {
        var found = ImmutableArray.CreateBuilder<EvidenceNeedFinding>(candidates.Evidence.Length);
        foreach (BoundEvidenceNeed need in candidates.Evidence)
        {
            if (Decide(need.When) != Truth.Disproven)
            {
                found.Add(new EvidenceNeedFinding { Need = need.Need, IsOnRecord = OnRecord(need.Need) });
            }
        }

        return found.ToImmutable();
    }

    private Truth Decide(Condition? condition) =>
        condition is null ? Truth.Proven : walker.Walk(condition, reasons: null).Strict;

    private Truth OnRecord(EvidenceNeed need)
    {
        if (need.Kinds.IsEmpty)
        {
            return Truth.Unknown;
        }

        ImmutableArray<EvidenceItem> items = (context.Event as Contact)?.Evidence ?? [];
        return TruthLogic.Of(items.Any(i => i.Kind is { } kind && need.Kinds.Contains(kind)));
    }
}
