using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Timelines;
using NRules.RuleModel;

namespace Collection.Rules.NRules;

/// <summary>Judges a case again when its records change, and tells the session only what came out differently.</summary>
/// <remarks>Immutable and thread-safe; what a session knows is kept in its <see cref="CaseChanges"/>.</remarks>
internal sealed class CaseEnricher(CompiledRuleSet compiled, bool allowUnknownCases)
{
    private const string WaitingKey = "waiting";

    /// <summary>Brings the session up to date; where judging fails, the session keeps what it had.</summary>
    public void Apply(IContext context, CaseChanges changes)
    {
        var assembler = new CaseAssembler();
        foreach (CollectionRecord record in changes.Records)
        {
            assembler.Add(record, "session", assembler.Count + 1);
        }

        bool isUnknown = !allowUnknownCases && !changes.Records.Any(r => r is CollectionCase);
        CaseFile file = assembler.Build(allowUnknownCases: true, out ImmutableArray<InputProblem> problems) is [{ } single]
            ? single
            : throw new InputException(problems);
        Dictionary<string, JudgedEvent> judged = isUnknown ? new(StringComparer.Ordinal) : Judge(file, changes.Linked);
        Tell(context, changes, judged);
        TellWaiting(context, changes, isUnknown ? file : null);
    }

    /// <summary>All judged events of the case, the known objects for those that came out as before.</summary>
    private Dictionary<string, JudgedEvent> Judge(CaseFile file, Dictionary<string, JudgedEvent> known)
    {
        var judged = new Dictionary<string, JudgedEvent>(StringComparer.Ordinal);
        var timeline = new CaseTimeline(file.Record, compiled.Environment);
        foreach (CollectionEvent record in file.Events)
        {
            if (!compiled.Judges(record.Kind))
            {
                timeline.Next(record);
                continue;
            }

            var now = new JudgedEvent(timeline.NextKept(record), compiled);
            now.Judged();
            bool isAsBefore = known.TryGetValue(record.Id, out JudgedEvent? before) && JudgedEventComparer.AreAlike(before, now);
            judged[record.Id] = isAsBefore ? before! : now;
        }

        return judged;
    }

    private static void Tell(IContext context, CaseChanges changes, Dictionary<string, JudgedEvent> judged)
    {
        List<KeyValuePair<object, object>> inserted = [];
        List<KeyValuePair<object, object>> updated = [];
        List<KeyValuePair<object, object>> retracted = [];
        foreach ((string id, JudgedEvent now) in judged)
        {
            if (!changes.Linked.TryGetValue(id, out JudgedEvent? before))
            {
                inserted.Add(new(id, now));
            }
            else if (!ReferenceEquals(before, now))
            {
                updated.Add(new(id, now));
            }
        }

        foreach ((string id, JudgedEvent before) in changes.Linked)
        {
            if (!judged.ContainsKey(id))
            {
                retracted.Add(new(id, before));
            }
        }

        changes.Linked = judged;
        context.RetractAllLinked(retracted);
        context.UpdateAllLinked(updated);
        context.InsertAllLinked(inserted);
    }

    private static void TellWaiting(IContext context, CaseChanges changes, CaseFile? waiting)
    {
        UnknownCase? before = changes.Waiting;
        changes.Waiting = waiting is null
            ? null
            : new UnknownCase { CaseId = waiting.Id, EventIds = [.. waiting.Events.Select(e => e.Id)] };
        if (before is null && changes.Waiting is { } first)
        {
            context.InsertLinked(WaitingKey, first);
        }
        else if (before is not null && changes.Waiting is { } more)
        {
            context.UpdateLinked(WaitingKey, more);
        }
        else if (before is not null)
        {
            context.RetractLinked(WaitingKey, before);
        }
    }
}
