using System.Globalization;

namespace Collection.Rules.Findings;

/// <summary>A fact or record that would settle a question.</summary>
/// <remarks>Immutable and thread-safe; equal by content.</remarks>
public sealed record MissingFact
{
    /// <summary>
    /// The path of the fact; records.consent and its like ask for a complete record, text for the words,
    /// review:, parameter: and rate: for a person's view, a figure in force, an exchange rate.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>The past events of which it is missing; null where it is a fact of the act or its case.</summary>
    public EventExcerpt? Events { get; init; }

    /// <summary>Whether a text means it: the path alone, or the id of a past event that is named, a point, and the path.</summary>
    internal bool IsCalled(string text) => Events is null
        ? string.Equals(text, Path, StringComparison.Ordinal)
        : Events.FirstIds.Any(id => string.Equals(text, $"{id}.{Path}", StringComparison.Ordinal));

    /// <summary>The path, with the past events where there are some.</summary>
    /// <returns>A text for messages, such as recipient or c1.recipient.</returns>
    public override string ToString() => Events is not { } events ? Path
        : string.Join(", ", events.FirstIds.Select(id => $"{id}.{Path}")) + Rest(events.Count - events.FirstIds.Length);

    private static string Rest(int more) => more > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {more} more") : string.Empty;
}
