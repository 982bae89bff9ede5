using System.Collections.Immutable;
using Collection.Rules.Findings;

namespace Collection.Rules.Decisions;

/// <summary>Past events: how many, and the first of them.</summary>
internal sealed record RecordedEvents(int Count, ImmutableArray<string> FirstIds)
{
    public static RecordedEvents Of(EventExcerpt events, PersonalFieldMask mask) =>
        new(events.Count, [.. events.FirstIds.Select(mask.Name)]);
}
