using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace Collection.Rules.Lexicons;

/// <summary>Brings a text into the form in which words are compared, and keeps the way back.</summary>
/// <remarks>
/// Folds width, case, compatibility forms and traditional characters; drops what is not seen; drops separators
/// within Chinese words; reads pinyin syllables as the words that they disguise. Thread-safe.
/// </remarks>
internal static class TextNormalizer
{
    private const int Expansion = 3;

    /// <summary>How many units a normalised text may take.</summary>
    public static int Capacity(int length) => checked(length * Expansion);

    /// <summary>Normalises a text into records of its own.</summary>
    public static NormalizedText Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int capacity = Capacity(text.Length);
        char[] chars = new char[capacity];
        int[] starts = new int[capacity];
        int[] ends = new int[capacity];
        int length = Normalize(text, new NormalizedBuffer(chars, starts, ends));
        return new NormalizedText
        {
            Text = new string(chars, 0, length),
            Starts = [.. starts.AsSpan(0, length)],
            Ends = [.. ends.AsSpan(0, length)],
        };
    }

    /// <summary>Normalises a text into given room.</summary>
    /// <param name="text">The text; lone surrogates are kept.</param>
    /// <param name="buffer">Room for at least <see cref="Capacity"/> units.</param>
    /// <returns>The number of units written.</returns>
    public static int Normalize(ReadOnlySpan<char> text, NormalizedBuffer buffer)
    {
        int length = FoldAll(text, buffer, out bool hasLetters, out bool hasSeparators);
        if (hasSeparators)
        {
            length = SeparatorFilter.Apply(buffer, length);
        }

        return hasLetters ? SyllableFold.Apply(buffer, length) : length;
    }

    private static int FoldAll(ReadOnlySpan<char> text, NormalizedBuffer buffer, out bool hasLetters, out bool hasSeparators)
    {
        int write = 0;
        bool letters = false;
        bool separators = false;
        for (int read = 0; read < text.Length;)
        {
            char c = text[read];
            if (c is >= '\u4E00' and <= '\u9FFF')
            {
                buffer.Set(write++, CharacterFold.Simplify(c), read, ++read);
                continue;
            }

            if (c < 128)
            {
                char folded = FoldAscii(c);
                letters |= TextClass.IsLatin(folded);
                separators |= TextClass.IsSeparator(folded) || TextClass.IsClauseEnd(folded);
                if (folded != '\0')
                {
                    buffer.Set(write++, folded, read, read + 1);
                }

                read++;
                continue;
            }

            // Anything else may fold into either.
            write = FoldOther(text, ref read, write, buffer, ref letters);
            separators = true;
        }

        hasLetters = letters;
        hasSeparators = separators;
        return write;
    }

    private static int FoldOther(ReadOnlySpan<char> text, ref int read, int write, NormalizedBuffer buffer, ref bool letters)
    {
        Span<char> folded = stackalloc char[Expansion];
        int start = read;
        if (Rune.DecodeFromUtf16(text[read..], out Rune rune, out int consumed) != OperationStatus.Done)
        {
            buffer.Set(write, text[read], start, ++read);
            return write + 1;
        }

        read += consumed;
        int count = CharacterFold.Fold(rune, folded);
        for (int i = 0; i < count; i++)
        {
            letters |= TextClass.IsLatin(folded[i]);
            buffer.Set(write++, folded[i], start, read);
        }

        return write;
    }

    // '\0' where the character is not seen and is to be dropped.
    private static char FoldAscii(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        '\t' => ' ',
        '\r' or '\n' => '\n',
        < ' ' or '\u007F' => '\0',
        _ => c,
    };
}
