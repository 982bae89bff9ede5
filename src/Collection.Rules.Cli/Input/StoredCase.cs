using System.Text.Json;
using Collection.Rules.Cli.Input.Sorting;
using Collection.Rules.Evaluation;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;
using Collection.Rules.Streaming;
using Collection.Rules.Timelines;

namespace Collection.Rules.Cli.Input;

/// <summary>The records of one case as they are stored; a record that came twice is one.</summary>
internal sealed class StoredCase(string id)
{
    private readonly Dictionary<string, SpoolEntry> events = new(StringComparer.Ordinal);
    private SpoolEntry? record;

    public string Id => id;

    /// <summary>Whether the case's own record is among them.</summary>
    public bool IsDescribed => record is not null;

    public int EventCount => events.Count;

    public IEnumerable<SpoolEntry> Events => events.Values;

    public void Add(SpoolEntry entry)
    {
        if (RecordDigest.IsCase(entry.Name))
        {
            record ??= entry;
        }
        else
        {
            events.TryAdd(RecordDigest.IdIn(entry.Name), entry);
        }
    }

    /// <summary>Where an event was read.</summary>
    public RecordPlace PlaceOf(string eventId) => events[eventId].Place;

    /// <summary>The case, read back.</summary>
    public CaseFile ToFile() => new()
    {
        Id = id,
        Record = (CollectionCase)Read(record!.Value),
        Events = [.. events.Values.Select(e => (CollectionEvent)Read(e)).Order(RecordOrder.Instance)],
    };

    private static CollectionRecord Read(SpoolEntry entry) =>
        JsonSerializer.Deserialize(entry.Content.Span, CollectionJson.Contract)!;
}
