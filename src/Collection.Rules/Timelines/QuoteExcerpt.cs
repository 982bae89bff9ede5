namespace Collection.Rules.Timelines;

/// <summary>Makes a passage readable by itself: whole clauses, without the punctuation around them.</summary>
/// <remarks>A lexicon's match may begin inside a name and end inside a word.</remarks>
internal static class QuoteExcerpt
{
    /// <summary>How far a clause is followed on either side; what goes on beyond is cut and marked.</summary>
    public const int Reach = 24;

    private const string Ellipsis = "…";

    /// <summary>The clauses in which a passage stands.</summary>
    public static string Of(string text, int start, int length)
    {
        int from = start;
        int to = start + length;
        while (to > from && IsBreak(text, to - 1))
        {
            to--;
        }

        while (from < to && IsBreak(text, from))
        {
            from++;
        }

        if (from == to)
        {
            return text.Substring(start, length);
        }

        int first = StartOf(text, from);
        int last = EndOf(text, to);
        string before = first == 0 || IsBreak(text, first - 1) ? string.Empty : Ellipsis;
        string after = last == text.Length || IsBreak(text, last) ? string.Empty : Ellipsis;
        return before + text[first..last].Trim() + after;
    }

    private static int StartOf(string text, int from)
    {
        int limit = Math.Max(0, from - Reach);
        int first = from;
        while (first > limit && !IsBreak(text, first - 1))
        {
            first--;
        }

        while (first < from && IsInsideWord(text, first))
        {
            first++;
        }

        return first;
    }

    private static int EndOf(string text, int to)
    {
        int limit = Math.Min(text.Length, to + Reach);
        int last = to;
        while (last < limit && !IsBreak(text, last))
        {
            last++;
        }

        while (last > to && IsInsideWord(text, last))
        {
            last--;
        }

        return last;
    }

    /// <summary>Whether a cut before this character would part a Latin word, a number or a surrogate pair.</summary>
    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at < text.Length
        && (char.IsLowSurrogate(text[at]) || (char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at])));

    private static bool IsBreak(string text, int at) => text[at] switch
    {
        '*' or '-' or '\'' or '’' or '·' or '%' or '@' or '#' or '&' or '/' or '_' => false,
        '.' or ',' or ':' => !(IsAt(text, at - 1, char.IsAsciiLetterOrDigit) && IsAt(text, at + 1, char.IsAsciiLetterOrDigit)),
        // Latin words are parted by spaces, Chinese clauses are.
        ' ' => !(IsAt(text, at - 1, char.IsAscii) && IsAt(text, at + 1, char.IsAscii)),
        char c => char.IsPunctuation(c) || char.IsWhiteSpace(c) || char.IsControl(c),
    };

    private static bool IsAt(string text, int at, Predicate<char> test) => at >= 0 && at < text.Length && test(text[at]);
}
