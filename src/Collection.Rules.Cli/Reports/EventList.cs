using Collection.Rules.Findings;

namespace Collection.Rules.Cli.Reports;

/// <summary>Past events by id, as many as a reader wants to see.</summary>
internal static class EventList
{
    // More ids than these tell a reader nothing; the formats for machines carry more.
    private const int MaxIds = 12;

    public static string Of(EventExcerpt events, Language language)
    {
        string shown = Phrase.List(language, events.FirstIds.Take(MaxIds));
        int rest = events.Count - Math.Min(MaxIds, events.FirstIds.Length);
        return rest > 0 ? shown + Phrase.Of(language, $"等{Phrase.Number(events.Count)}项", $" and {Phrase.Number(rest)} more") : shown;
    }
}
