using Collection.Rules.Events;

namespace Collection.Rules.Timelines;

/// <summary>What late and retracted records changed in a timeline.</summary>
/// <remarks>Acts before the earliest of them stand as they did.</remarks>
internal sealed class TimelineChanges
{
    private readonly List<CountChange> counts = [];
    private readonly List<HistoryEntry> history = [];
    private readonly HashSet<HistoryEntry> standingOtherwise = [];

    public IReadOnlyList<CountChange> Counts => counts;

    /// <summary>The past records that came, went, or now stand otherwise.</summary>
    public IReadOnlyList<HistoryEntry> History => history;

    /// <summary>The counters concerned, as <see cref="ContextReads.Counts"/> marks them.</summary>
    public ulong CountMarks { get; private set; }

    /// <summary>The kinds of past record concerned, as <see cref="ContextReads.History"/> marks them.</summary>
    public ulong HistoryMarks { get; private set; }

    public bool HasHistory => HistoryMarks != 0;

    /// <summary>The first record that came or went, or null.</summary>
    public CollectionEvent? Earliest { get; private set; }

    public void Add(CollectionEvent record)
    {
        if (Earliest is null || RecordOrder.Instance.Compare(record, Earliest) < 0)
        {
            Earliest = record;
        }
    }

    public void AddCount(CountChange change)
    {
        counts.Add(change);
        CountMarks |= ContextReads.MarkOf(change.Slot);
    }

    /// <summary>Notes a past record that came or went.</summary>
    public void AddHistory(HistoryEntry entry)
    {
        history.Add(entry);
        HistoryMarks |= ContextReads.MarkOf(entry.Record.Kind);
    }

    /// <summary>Notes a past record that now ends at another time.</summary>
    public void AddStanding(HistoryEntry entry)
    {
        if (standingOtherwise.Add(entry))
        {
            AddHistory(entry);
        }
    }

    /// <summary>Whether a past record may stand, or have stood, for other acts than it does now.</summary>
    public bool StandsOtherwise(HistoryEntry entry) => standingOtherwise.Contains(entry);
}
