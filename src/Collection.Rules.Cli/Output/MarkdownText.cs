using System.Buffers;
using System.Text;

namespace Collection.Rules.Cli.Output;

/// <summary>Makes text from records harmless in Markdown.</summary>
internal static class MarkdownText
{
    // Signs that can begin markup inside a line, in CommonMark or a common extension of it.
    private static readonly SearchValues<char> Anywhere = SearchValues.Create("\\`*_{}[]#|~^$=");

    private static readonly SearchValues<char> AtStart = SearchValues.Create("-+>");

    /// <summary>The text so that it shows as it is: no markup, no links, no HTML, no line breaks.</summary>
    public static string Escape(string text)
    {
        string clean = TerminalText.Clean(text).Trim();
        var escaped = new StringBuilder(clean.Length + 16);
        int digits = clean.Length - clean.AsSpan().TrimStart("0123456789").Length;
        for (int i = 0; i < clean.Length; i++)
        {
            char c = clean[i];
            bool isSteering = Anywhere.Contains(c)
                || (i == 0 && AtStart.Contains(c))
                || (i == digits && i > 0 && c is ('.' or ')'))
                || IsLink(clean, i);
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '&' => escaped.Append("&amp;"),
                _ when isSteering => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    // Addresses become links without any brackets around them.
    private static bool IsLink(string text, int at) => text[at] switch
    {
        ':' => text.AsSpan(at + 1).StartsWith("//", StringComparison.Ordinal),
        '.' => text.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
