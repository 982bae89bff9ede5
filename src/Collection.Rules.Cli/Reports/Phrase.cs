using System.Globalization;

namespace Collection.Rules.Cli.Reports;

/// <summary>Small pieces of language that reports are put together from.</summary>
internal static class Phrase
{
    /// <summary>One of two texts.</summary>
    public static string Of(Language language, string zh, string en) => language == Language.Zh ? zh : en;

    /// <summary>A number with the noun in the right form.</summary>
    public static string Count(long number, string one, string many) =>
        Number(number) + " " + (number == 1 ? one : many);

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public static string Labelled(Language language, string label, string text) => Of(language, $"{label}：{text}", $"{label}: {text}");

    /// <summary>Several things in a row.</summary>
    public static string List(Language language, IEnumerable<string> items) => string.Join(Of(language, "、", ", "), items);

    /// <summary>Several statements in a row, which may hold commas themselves.</summary>
    public static string Series(Language language, IEnumerable<string> items) => string.Join(Of(language, "；", "; "), items);

    /// <summary>A sentence as a part of another one.</summary>
    public static string Inside(string sentence) => sentence.TrimEnd('.', '。');

    public static string Quote(Language language, string text) => Of(language, $"“{text}”", $"\"{text}\"");

    public static string Brackets(Language language, string text) => Of(language, $"（{text}）", $" ({text})");

    /// <summary>An instant by the clock of its own offset, which is named.</summary>
    public static string Instant(DateTimeOffset at) => at.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
