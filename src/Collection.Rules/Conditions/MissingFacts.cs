using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Conditions;

/// <summary>Collects, each once and in order, the facts and records that would settle a question.</summary>
internal sealed class MissingFacts
{
    private List<(string Path, EventTally? Events)>? facts;

    /// <summary>The paths, each once for the act and once for past events.</summary>
    public IEnumerable<string> Paths => facts?.Select(f => f.Path) ?? [];

    /// <summary>Notes a fact of the act or its case.</summary>
    public void Add(string path) => Find(path, ofPast: false);

    /// <summary>Notes a fact of one past event.</summary>
    public void Add(string path, string eventId) => Find(path, ofPast: true)!.Add(eventId);

    /// <summary>Notes a fact of the act, or of several past events.</summary>
    public void Add(string path, EventExcerpt? events)
    {
        EventTally? tally = Find(path, events is not null);
        if (events is not null)
        {
            tally!.Join(events);
        }
    }

    public void AddRange(MissingFacts? more)
    {
        foreach ((string path, EventTally? events) in more?.facts ?? [])
        {
            Add(path, events?.ToExcerpt());
        }
    }

    public void AddRange(ImmutableArray<MissingFact> more)
    {
        foreach (MissingFact fact in more)
        {
            Add(fact.Path, fact.Events);
        }
    }

    public ImmutableArray<MissingFact> ToImmutable() =>
        facts is null ? [] : [.. facts.Select(f => new MissingFact { Path = f.Path, Events = f.Events?.ToExcerpt() })];

    private EventTally? Find(string path, bool ofPast)
    {
        facts ??= [];
        foreach ((string known, EventTally? events) in facts)
        {
            if (events is not null == ofPast && string.Equals(known, path, StringComparison.Ordinal))
            {
                return events;
            }
        }

        EventTally? added = ofPast ? new EventTally() : null;
        facts.Add((path, added));
        return added;
    }
}
