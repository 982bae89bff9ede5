using System.Globalization;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Yaml;

/// <summary>Refuses tabs as indentation and characters that nobody can see.</summary>
internal static class CharacterGuard
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';
    private const int MaxReports = 20;

    /// <summary>Whether the text is clean; otherwise the first offences are reported.</summary>
    public static bool Check(SourceText source, DiagnosticBag bag)
    {
        int reports = 0;
        bool indenting = true;
        string text = source.Text;
        for (int i = 0; i < text.Length && reports < MaxReports; i++)
        {
            char c = text[i];
            if (c == '\t' && indenting)
            {
                // A blank line indents nothing.
                indenting = false;
                if (!IsBlankFrom(source, i))
                {
                    bag.Error(DiagnosticCode.Tab, source.At(i), "a tab stands in the indentation; indent with spaces");
                    reports++;
                }
            }
            else if (IsInvisible(c))
            {
                bag.Error(DiagnosticCode.InvalidYaml, source.At(i), string.Create(CultureInfo.InvariantCulture, $"the invisible character U+{(int)c:X4} stands here; delete it, or write \"\\u{(int)c:x4}\" in double quotes"));
                reports++;
            }

            indenting = c is '\n' or '\r' || (indenting && IsIndentation(text, i));
        }

        return reports == 0;
    }

    // "- " opens an item whose content is indented by what follows it.
    private static bool IsIndentation(string text, int i) =>
        text[i] is ' ' or '\t' || (text[i] == '-' && i + 1 < text.Length && text[i + 1] is ' ' or '\t');

    private static bool IsBlankFrom(SourceText source, int index) =>
        source.Text.AsSpan(index, source.EndOfLine(index) - index).IsWhiteSpace();

    private static bool IsInvisible(char c) =>
        c is not ((>= ' ' and <= '~') or '\t' or '\n' or '\r' or ZeroWidthNonJoiner or ZeroWidthJoiner)
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
