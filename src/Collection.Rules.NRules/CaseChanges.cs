using Collection.Rules.Events;

namespace Collection.Rules.NRules;

/// <summary>The records of one case in a session, and what the rules were last told of them.</summary>
internal sealed class CaseChanges(string caseId)
{
    // By reference: equal copies are the same event, and each may be retracted on its own.
    private readonly HashSet<CollectionRecord> records = new(ReferenceEqualityComparer.Instance);

    public string CaseId { get; } = caseId;

    public bool IsEmpty => records.Count == 0;

    public IReadOnlyCollection<CollectionRecord> Records => records;

    /// <summary>The judged events now in the session, by event id.</summary>
    public Dictionary<string, JudgedEvent> Linked { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The events waiting for their case, as last reported; null where none wait.</summary>
    public UnknownCase? Waiting { get; set; }

    public void Add(CollectionRecord record) => records.Add(record);

    public void Remove(CollectionRecord record) => records.Remove(record);
}
