using System.Globalization;
using System.Text;

namespace Collection.Rules.Cli.Output;

/// <summary>Makes text from records harmless for a terminal.</summary>
internal static class TerminalText
{
    /// <summary>The text on one line, with everything invisible or steering written out as an escape.</summary>
    /// <remarks>A message could otherwise clear the screen, turn text around or hide a line of the report.</remarks>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsUnsafe(rune))
            {
                return Escape(text);
            }
        }

        return text;
    }

    /// <summary>Whether a character steers a display instead of showing in it.</summary>
    public static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;

    private static string Escape(string text)
    {
        var clean = new StringBuilder(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!IsUnsafe(rune))
            {
                clean.Append(rune.ToString());
            }
            else if (rune.Value == '\n')
            {
                clean.Append("\\n");
            }
            else
            {
                clean.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}");
            }
        }

        return clean.ToString();
    }
}
