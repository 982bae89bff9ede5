using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Events.Json;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>Judges a case again when its records change, and tells the session only what came out differently.</summary>
/// <remarks>Immutable and thread-safe; what a session knows is kept in its <see cref="CaseChanges"/>.</remarks>
internal sealed class CaseEnricher(CompiledRuleSet compiled, bool allowUnknownCases)
{
    // No event id equals it, whatever an app calls its events.
    private static readonly object Unjudged = new();

    /// <summary>Brings the session up to date with a case; where judging fails, no judgement of the case is left in it.</summary>
    public void Apply(IContext context, CaseChanges changes)
    {
        if (changes.File is null && !allowUnknownCases)
        {
            Withdraw(context, changes, UnjudgedReason.CaseUnknown);
            return;
        }

        LiveChanges judged;
        try
        {
            judged = changes.Judge(compiled);
        }
        catch (Exception e)
        {
            // NRules carries out what the action asked for although it throws, and does not fire it again by itself.
            Withdraw(context, changes, e is InputException ? UnjudgedReason.Contradictory : UnjudgedReason.Failed);
            throw;
        }

        Tell(context, changes, judged);
    }

    private void Tell(IContext context, CaseChanges changes, LiveChanges judged)
    {
        if (context.GetLinked(Unjudged) is { } unjudged)
        {
            context.RetractLinked(Unjudged, unjudged);
        }

        if (judged.Removed.Count > 0)
        {
            context.RetractAllLinked(judged.Removed.Select(id => KeyValuePair.Create<object, object>(id, context.GetLinked(id)!)));
        }

        if (judged.Changed.Count > 0)
        {
            context.UpdateAllLinked(judged.Changed.Select(live => ToFact(live, changes)));
        }

        if (judged.Added.Count > 0)
        {
            context.InsertAllLinked(judged.Added.Select(live => ToFact(live, changes)));
        }
    }

    private KeyValuePair<object, object> ToFact(LiveEvent live, CaseChanges changes) =>
        new(live.Record.Id, new JudgedEvent(live.Record, changes.File, live.Findings, compiled));

    private static void Withdraw(IContext context, CaseChanges changes, UnjudgedReason reason)
    {
        changes.Forget();
        KeyValuePair<object, object>[] linked = [.. context.GetLinkedKeys().Select(key => KeyValuePair.Create(key, context.GetLinked(key)!))];
        if (linked.Length > 0)
        {
            context.RetractAllLinked(linked);
        }

        context.InsertLinked(Unjudged, new UnjudgedCase { CaseId = changes.CaseId, Reason = reason, EventIds = changes.EventIds });
    }
}
