using System.Buffers;

namespace Collection.Rules.Lexicons;

/// <summary>Tells words, separators and the ends of clauses apart in folded text.</summary>
internal static class TextClass
{
    /// <summary>What ends a clause: guards that stay within a clause stop here.</summary>
    public static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",。!?;:、\n");

    // Marks that carry no meaning between two Chinese characters, so that they are often put there to evade filters.
    private static readonly SearchValues<char> Separators =
        SearchValues.Create(" .*-_~|/\\+=#^`'\"()[]{}<>@&·•‧∙・‐‑‒–—―…‘’“”〈〉《》「」『』【】〔〕〖〗°");

    private static readonly byte[] Ascii = CreateAscii();

    private const byte Separator = 1;
    private const byte ClauseEnd = 2;
    private const byte Alphanumeric = 4;

    public static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    public static bool IsLatin(char c) => c is >= 'a' and <= 'z';

    public static bool IsAlphanumeric(char c) => c < 128 && Ascii[c] == Alphanumeric;

    public static bool IsSeparator(char c) => c < 128 ? Ascii[c] == Separator : !IsHan(c) && Separators.Contains(c);

    public static bool IsClauseEnd(char c) => c < 128 ? Ascii[c] == ClauseEnd : !IsHan(c) && ClauseEnds.Contains(c);

    private static byte[] CreateAscii()
    {
        byte[] classes = new byte[128];
        for (int c = 0; c < 128; c++)
        {
            classes[c] = char.IsAsciiLetterOrDigit((char)c) ? Alphanumeric
                : ClauseEnds.Contains((char)c) ? ClauseEnd
                : Separators.Contains((char)c) ? Separator
                : (byte)0;
        }

        return classes;
    }
}
