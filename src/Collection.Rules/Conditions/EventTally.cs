using Collection.Rules.Findings;

namespace Collection.Rules.Conditions;

/// <summary>Counts past events and keeps the ids of the first of them.</summary>
internal sealed class EventTally
{
    private readonly List<string> ids = [];
    private string? last;

    public int Count { get; private set; }

    /// <summary>Takes in an event; the same one told again at once is one.</summary>
    public void Add(string eventId)
    {
        if (string.Equals(last, eventId, StringComparison.Ordinal))
        {
            return;
        }

        last = eventId;
        Count++;
        if (ids.Count < EventExcerpt.MaxIds)
        {
            ids.Add(eventId);
        }
    }

    /// <summary>Joins the events of another question, which may be the same ones.</summary>
    public void Join(EventExcerpt others)
    {
        bool isWhole = Count == ids.Count && others.Count == others.FirstIds.Length;
        int joined = Count;
        foreach (string id in others.FirstIds)
        {
            if (!ids.Contains(id, StringComparer.Ordinal))
            {
                joined++;
                if (ids.Count < EventExcerpt.MaxIds)
                {
                    ids.Add(id);
                }
            }
        }

        // Where only some are named, who of the rest is the same is not known.
        Count = isWhole ? joined : Math.Max(Math.Max(Count, others.Count), ids.Count);
        last = null;
    }

    public EventExcerpt ToExcerpt() => new() { Count = Count, FirstIds = [.. ids] };
}
