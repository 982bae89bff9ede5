using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Collection.Rules.Events.Json;

/// <summary>The words that messages about JSON share.</summary>
internal static class JsonWords
{
    private const int MaxShown = 40;

    public static string Expected(string what, JsonElement found) => $"expected {what}, found {KindOf(found.ValueKind)}";

    public static string KindOf(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    /// <summary>A word as a message shows it: cut, and with nothing a terminal would obey.</summary>
    public static string Shown(string word)
    {
        StringBuilder shown = new();
        int count = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (count++ == MaxShown)
            {
                return shown.Append('…').ToString();
            }

            shown.Append(IsPlain(rune) ? rune.ToString() : Escape(rune));
        }

        return shown.ToString();
    }

    /// <summary>The text in quotes if it is a figure or a date, else nothing.</summary>
    /// <remarks>A mapping error may put a name or a sentence where a date belongs; it must not reach a log.</remarks>
    public static string Figure(string text) =>
        text.Length <= MaxShown && text.All(IsFigure) ? $": '{text}'" : string.Empty;

    private static bool IsFigure(char c) =>
        char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c is ' ' or '-' or '+' or ':' or '.' or ',' or '/';

    private static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static string Escape(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}");
}
