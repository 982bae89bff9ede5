using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Collection.Rules.Law;

namespace Collection.Rules.Tests.Conventions;

/// <summary>How a statute is divided during one period: for every article the number of items in each paragraph.</summary>
internal sealed record StatuteStructure
{
    public required string InstrumentId { get; init; }

    public required EffectivePeriod Period { get; init; }

    public required FrozenDictionary<string, int[]> Articles { get; init; }

    /// <summary>The statutes whose texts were counted.</summary>
    public static IEnumerable<StatuteStructure> ReadAll()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("conventions/statutes.json")!;
        using JsonDocument document = JsonDocument.Parse(stream);
        return [.. document.RootElement.EnumerateArray().Select(Read)];
    }

    /// <summary>What is wrong with a place, or null.</summary>
    public string? Reject(Pinpoint place)
    {
        string article = place.Insertion is { } insertion
            ? string.Create(CultureInfo.InvariantCulture, $"{place.Article}-{insertion}")
            : string.Create(CultureInfo.InvariantCulture, $"{place.Article}");
        if (!Articles.TryGetValue(article, out int[]? itemsByParagraph))
        {
            return $"there is no article {article}";
        }

        if (place.Paragraph is null && place.Item is not null && itemsByParagraph.Length != 1)
        {
            return $"an item of an article with {itemsByParagraph.Length} paragraphs needs its paragraph";
        }

        if (place.Paragraph is not null && itemsByParagraph.Length == 1)
        {
            return "the article has a single paragraph, which is not numbered";
        }

        int paragraph = place.Paragraph ?? 1;
        return paragraph > itemsByParagraph.Length ? $"the article has {itemsByParagraph.Length} paragraphs"
            : place.Item > itemsByParagraph[paragraph - 1] ? $"the paragraph has {itemsByParagraph[paragraph - 1]} items"
            : null;
    }

    private static StatuteStructure Read(JsonElement statute) => new()
    {
        InstrumentId = statute.GetProperty("instrument").GetString()!,
        Period = new EffectivePeriod(
            statute.TryGetProperty("from", out JsonElement from) ? Given.Day(from.GetString()!) : DateOnly.MinValue,
            statute.TryGetProperty("until", out JsonElement until) ? Given.Day(until.GetString()!) : null),
        Articles = statute.GetProperty("articles").EnumerateObject().ToFrozenDictionary(
            a => a.Name,
            a => a.Value.EnumerateArray().Select(i => i.GetInt32()).ToArray(),
            StringComparer.Ordinal),
    };
}
