using System.Globalization;
using System.Text.RegularExpressions;

namespace Collection.Rules.Law;

/// <summary>Reads and prints places in instruments.</summary>
internal static partial class PinpointSyntax
{
    public const string Whole = "whole";

    private const int MaxFreeLength = 100;
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    // The forms are bounded in length; the limit in milliseconds is never met.
    private const int Patience = 1000;

    /// <summary>The place, or null when the text is none.</summary>
    public static Pinpoint? Parse(string text, Numbering numbering)
    {
        if (string.Equals(text, Whole, StringComparison.Ordinal))
        {
            return new Pinpoint { Numbering = numbering, Text = text, IsWhole = true };
        }

        return numbering switch
        {
            Numbering.Article => ParseArticle(text),
            Numbering.Clause => ClauseForm().IsMatch(text) ? new Pinpoint { Numbering = numbering, Text = text } : null,
            Numbering.Section => ParseSection(text),
            Numbering.Free => ParseFree(text.Trim()),
            _ => throw new ArgumentOutOfRangeException(nameof(numbering), numbering, "This numbering does not exist."),
        };
    }

    /// <summary>How places are written in a numbering, as messages say it.</summary>
    public static string Describe(Numbering numbering) => numbering switch
    {
        Numbering.Article => "write 1033, 253-1, 1034.2 (paragraph 2), 1033(1) (item 1), 50.1(5), 50.1(5)[2], chapter-3 or whole",
        Numbering.Clause => "write 5.3, A.1 or whole",
        Numbering.Section => "write 1, 1(5), 1(5)[2] or whole",
        _ => "write a short text on one line",
    };

    /// <summary>The place as Chinese citations print it, without the instrument.</summary>
    public static string InChinese(Pinpoint place) => place switch
    {
        { IsWhole: true } => string.Empty,
        { Chapter: { } chapter } => $"第{ChineseNumeral.Format(chapter)}章",
        { Article: { } article } => $"第{ChineseNumeral.Format(article)}条"
            + Part(place.Insertion, n => "之" + ChineseNumeral.Format(n))
            + Part(place.Paragraph, n => $"第{ChineseNumeral.Format(n)}款")
            + Part(place.Item, n => $"第（{ChineseNumeral.Format(n)}）项")
            + Part(place.SubItem, n => $"第{Digits(n)}目"),
        { Section: { } section } => ChineseNumeral.Format(section)
            + Part(place.Item, n => $"（{ChineseNumeral.Format(n)}）")
            + Part(place.SubItem, Digits),
        _ => place.Text,
    };

    /// <summary>The place as English citations print it, without the instrument.</summary>
    public static string InEnglish(Pinpoint place) => place switch
    {
        { IsWhole: true } => string.Empty,
        { Chapter: { } chapter } => $" chapter {Digits(chapter)}",
        { Article: { } article } => $" art. {Digits(article)}"
            + Part(place.Insertion, n => "-" + Digits(n))
            + Part(place.Paragraph, n => " para. " + Digits(n))
            + Items(place),
        { Section: { } section } => $" section {Digits(section)}" + Items(place),
        { Numbering: Numbering.Clause } => $" clause {place.Text}",
        _ => $", {place.Text}",
    };

    private static Pinpoint? ParseArticle(string text)
    {
        Match chapter = ChapterForm().Match(text);
        if (chapter.Success)
        {
            return new Pinpoint { Text = text, Chapter = Number(chapter, "chapter") };
        }

        Match match = ArticleForm().Match(text);
        return !match.Success ? null : new Pinpoint
        {
            Text = text,
            Article = Number(match, "article"),
            Insertion = Number(match, "insertion"),
            Paragraph = Number(match, "paragraph"),
            Item = Number(match, "item"),
            SubItem = Number(match, "subitem"),
        };
    }

    private static Pinpoint? ParseSection(string text)
    {
        Match match = SectionForm().Match(text);
        return !match.Success ? null : new Pinpoint
        {
            Numbering = Numbering.Section,
            Text = text,
            Section = Number(match, "section"),
            Item = Number(match, "item"),
            SubItem = Number(match, "subitem"),
        };
    }

    private static Pinpoint? ParseFree(string text) =>
        text.Length is 0 or > MaxFreeLength || text.Any(char.IsControl)
            ? null
            : new Pinpoint { Numbering = Numbering.Free, Text = text };

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private static string Part(int? number, Func<int, string> print) => number is { } n ? print(n) : string.Empty;

    private static string Items(Pinpoint place) =>
        Part(place.Item, n => $"({Digits(n)})") + Part(place.SubItem, n => " sub-item " + Digits(n));

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^chapter-(?<chapter>[1-9][0-9]?)\z", Options, Patience)]
    private static partial Regex ChapterForm();

    [GeneratedRegex(@"^(?<article>[1-9][0-9]{0,3})(-(?<insertion>[1-9][0-9]?))?(\.(?<paragraph>[1-9][0-9]?))?(\((?<item>[1-9][0-9]?)\)(\[(?<subitem>[1-9][0-9]?)\])?)?\z", Options, Patience)]
    private static partial Regex ArticleForm();

    [GeneratedRegex(@"^([A-Z]|[1-9][0-9]?)(\.[1-9][0-9]?){0,5}\z", Options, Patience)]
    private static partial Regex ClauseForm();

    [GeneratedRegex(@"^(?<section>[1-9][0-9]?)(\((?<item>[1-9][0-9]?)\)(\[(?<subitem>[1-9][0-9]?)\])?)?\z", Options, Patience)]
    private static partial Regex SectionForm();
}
