using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Collection.Rules.Events.Json;

/// <summary>The words that messages about JSON share.</summary>
internal static partial class JsonWords
{
    private const int MaxShown = 40;

    // A landline has eight, all other numbers of people more.
    private const int MaxDigits = 7;

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
    /// <remarks>A mapping error may put a name, a number or a sentence where a date belongs; it must not reach a log.</remarks>
    public static string Figure(string text) =>
        text.Length <= MaxShown && text.All(IsFigure) && (IsDated(text) ? !HasLongNumber(text) : !HasManyDigits(text))
            ? $": '{text}'"
            : string.Empty;

    /// <summary>A number of JSON if it cannot be that of a person or an account, else nothing.</summary>
    public static string Number(JsonElement number) =>
        number.GetRawText() is var text && HasLongNumber(text) ? string.Empty : $": {Shown(text)}";

    /// <summary>A text in quotes if it has the form of a word of a closed list, else nothing.</summary>
    public static string Word(string text) =>
        text.All(IsOfWord) && !HasManyDigits(text) ? $" '{Shown(text)}'" : string.Empty;

    private static bool HasLongNumber(string text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits > MaxDigits)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it may be a number of a person, which may be written in groups.</summary>
    private static bool HasManyDigits(string text) => text.Count(char.IsAsciiDigit) > MaxDigits;

    private static bool IsDated(string text) => DatedText().IsMatch(text);

    [GeneratedRegex(@"^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DatedText();

    private static bool IsOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';

    private static bool IsFigure(char c) =>
        char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c is ' ' or '-' or '+' or ':' or '.' or ',' or '/';

    private static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static string Escape(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}");
}
