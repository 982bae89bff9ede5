using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Timelines;

namespace Collection.Rules.Streaming;

/// <summary>The records of one case as they come in.</summary>
internal sealed class CaseGroup(string caseId)
{
    private readonly Dictionary<string, StreamPosition> events = new(StringComparer.Ordinal);
    private CollectionCase? record;

    public string CaseId => caseId;

    /// <summary>Whether the case's own record is among them.</summary>
    public bool IsDescribed => record is not null;

    /// <summary>The events, in the order in which they came.</summary>
    public IEnumerable<StreamPosition> Events => events.Values.OrderBy(p => p.Number);

    /// <summary>Takes a record in; false where its id was used before with different content.</summary>
    public bool Add(StreamPosition position)
    {
        if (position.Record is CollectionEvent)
        {
            return events.TryAdd(position.Record.Id, position) || IsSame(events[position.Record.Id].Record, position.Record);
        }

        record ??= (CollectionCase)position.Record;
        return IsSame(record, position.Record);
    }

    public CaseFile ToFile() => new()
    {
        Id = caseId,
        Record = record,
        Events = [.. events.Values.Select(p => (CollectionEvent)p.Record).Order(RecordOrder.Instance)],
    };

    private static bool IsSame(CollectionRecord first, CollectionRecord second) =>
        ReferenceEquals(first, second) || RecordDigest.Of(first) == RecordDigest.Of(second);
}
