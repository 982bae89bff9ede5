using System.Collections.Immutable;
using Collection.Rules.Compilation;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;

namespace Collection.Rules.NRules;

/// <summary>The records of one case in a session, and what changed since it was last judged.</summary>
/// <remarks>Told apart by reference, as NRules must. Equal copies of a record are one record, each retracted on its own.</remarks>
internal sealed class CaseChanges(string caseId)
{
    private readonly List<CollectionCase> files = [];
    private readonly Dictionary<string, CollectionEvent> events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CollectionEvent>> copies = new(StringComparer.Ordinal);
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);
    private readonly SortedSet<string> usedElsewhere = new(StringComparer.Ordinal);
    private LiveCase? live;

    public string CaseId { get; } = caseId;

    public bool IsEmpty => files.Count == 0 && events.Count == 0;

    /// <summary>The case's own record; null where it was not inserted.</summary>
    public CollectionCase? File => files.FirstOrDefault();

    /// <summary>The ids of the events, in ordinal order.</summary>
    public ImmutableArray<string> EventIds => [.. events.Keys.Order(StringComparer.Ordinal)];

    public void Add(CollectionCase file) => files.Add(file);

    public void Remove(CollectionCase file) => files.RemoveAt(files.FindIndex(f => ReferenceEquals(f, file)));

    /// <summary>Takes in an event.</summary>
    /// <returns>Whether it is the first of its id here.</returns>
    public bool Add(CollectionEvent record)
    {
        touched.Add(record.Id);
        if (events.TryAdd(record.Id, record))
        {
            return true;
        }

        if (!copies.TryGetValue(record.Id, out List<CollectionEvent>? more))
        {
            copies[record.Id] = more = [];
        }

        more.Add(record);
        return false;
    }

    /// <summary>Gives an event up.</summary>
    /// <returns>Whether it was the last of its id here.</returns>
    public bool Remove(CollectionEvent record)
    {
        touched.Add(record.Id);
        if (!copies.TryGetValue(record.Id, out List<CollectionEvent>? more))
        {
            return events.Remove(record.Id);
        }

        int copy = more.FindIndex(e => ReferenceEquals(e, record));
        if (copy < 0)
        {
            events[record.Id] = more[0];
            copy = 0;
        }

        more.RemoveAt(copy);
        if (more.Count == 0)
        {
            copies.Remove(record.Id);
        }

        return false;
    }

    /// <summary>Notes that another case uses an event id too.</summary>
    public void Contradict(string eventId) => usedElsewhere.Add(eventId);

    /// <summary>Notes that no other case uses an event id any more.</summary>
    public void Settle(string eventId) => usedElsewhere.Remove(eventId);

    /// <summary>Judges what changed.</summary>
    /// <exception cref="InputException">Records contradict each other.</exception>
    /// <exception cref="RuleEvaluationException">A rule failed.</exception>
    public LiveChanges Judge(CompiledRuleSet compiled)
    {
        ImmutableArray<InputProblem> problems = [.. Contradictions()];
        if (!problems.IsEmpty)
        {
            throw new InputException(problems);
        }

        IEnumerable<string> ids = live is null ? events.Keys : touched;
        live ??= new LiveCase(compiled);
        List<CollectionEvent> removed = [];
        List<CollectionEvent> added = [];
        foreach (string id in ids)
        {
            CollectionEvent? before = live.Find(id);
            CollectionEvent? now = events.GetValueOrDefault(id);
            if (ReferenceEquals(before, now))
            {
                continue;
            }

            if (before is not null)
            {
                removed.Add(before);
            }

            if (now is not null)
            {
                added.Add(now);
            }
        }

        LiveChanges changes = live.Update(File, removed, added);
        touched.Clear();
        return changes;
    }

    /// <summary>Forgets every judgement, so that the next one starts anew.</summary>
    public void Forget() => live = null;

    private IEnumerable<InputProblem> Contradictions()
    {
        if (files.Skip(1).Any(f => !CollectionJson.AreSame(files[0], f)))
        {
            yield return Problem(CaseId, "is used by case records of different content");
        }

        foreach ((string id, List<CollectionEvent> more) in copies)
        {
            if (more.Exists(copy => !CollectionJson.AreSame(events[id], copy)))
            {
                yield return Problem(id, "is used by events of different content");
            }
        }

        foreach (string id in usedElsewhere)
        {
            yield return Problem(id, "is used by an event of another case as well");
        }
    }

    private InputProblem Problem(string id, string message) => new()
    {
        Source = $"case {CaseId}",
        Line = 1,
        RecordId = id,
        Field = "id",
        Message = $"'{id}' {message}",
    };
}
