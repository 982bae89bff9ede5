using System.Globalization;
using System.Text;

namespace Collection.Rules.Yaml;

/// <summary>Text of a file made safe and short for a message.</summary>
internal static class Quoted
{
    private const int MaxLength = 60;

    /// <summary>The text between single quotes, clipped, with control characters spelled out.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder("'");
        int end = Math.Min(text.Length, MaxLength);
        // A clipped surrogate pair would be an invalid character.
        if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        for (int i = 0; i < end; i++)
        {
            if (IsVisible(text[i]))
            {
                result.Append(text[i]);
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            }
        }

        return result.Append(end < text.Length ? "…'" : "'").ToString();
    }

    /// <summary>The words in a row, parted by commas.</summary>
    public static string List(IEnumerable<string> words) => string.Join(", ", words);

    private static bool IsVisible(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
