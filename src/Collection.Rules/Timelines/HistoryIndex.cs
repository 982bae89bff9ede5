using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>The records of one kind by the value of one of their facts.</summary>
/// <remarks>A list of values puts a record under each of them; a record without the fact stands apart, for it may have any.</remarks>
internal sealed class HistoryIndex(Func<CollectionEvent, object?> read)
{
    private readonly Dictionary<string, List<HistoryEntry>> byValue = new(StringComparer.Ordinal);
    private readonly List<HistoryEntry> unknown = [];

    /// <summary>The records without the fact, in order.</summary>
    public List<HistoryEntry> Unknown => unknown;

    /// <summary>The records with a value, in order.</summary>
    public List<HistoryEntry> With(string value) =>
        byValue.TryGetValue(value, out List<HistoryEntry>? entries) ? entries : [];

    /// <summary>The records that have or may have a value, in order, up to an act.</summary>
    public HistoryCursor Possibly(string value, CollectionEvent act) =>
        byValue.TryGetValue(value, out List<HistoryEntry>? entries)
            ? new HistoryCursor(entries, unknown, act)
            : new HistoryCursor(unknown, second: null, act);

    public void Add(HistoryEntry entry)
    {
        foreach (List<HistoryEntry> list in ListsOf(entry.Record))
        {
            HistoryList.InsertInOrder(list, entry);
        }
    }

    public void Remove(HistoryEntry entry)
    {
        foreach (List<HistoryEntry> list in ListsOf(entry.Record))
        {
            list.Remove(entry);
        }
    }

    private IEnumerable<List<HistoryEntry>> ListsOf(CollectionEvent record) => read(record) switch
    {
        null => [unknown],
        string value => [ListOf(value)],
        IEnumerable<string> values => values.Distinct(StringComparer.Ordinal).Select(ListOf),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private List<HistoryEntry> ListOf(string value)
    {
        if (!byValue.TryGetValue(value, out List<HistoryEntry>? list))
        {
            byValue[value] = list = [];
        }

        return list;
    }
}
