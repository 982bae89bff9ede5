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
    /// <exception cref="ArgumentOutOfRangeException">The text is longer than its places can be told.</exception>
    public static int Capacity(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, NormalizedBuffer.LongestText);
        return length * Expansion;
    }

    /// <summary>Normalises a text into records of its own.</summary>
    public static NormalizedText Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int capacity = Capacity(text.Length);
        var buffer = new NormalizedBuffer(new char[capacity], new int[capacity]);
        int length = Normalize(text, buffer);
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>(length);
        ImmutableArray<int>.Builder ends = ImmutableArray.CreateBuilder<int>(length);
        for (int i = 0; i < length; i++)
        {
            starts.Add(buffer.Start(i));
            ends.Add(buffer.End(i));
        }

        return new NormalizedText
        {
            Text = new string(buffer.Chars[..length]),
            Starts = starts.MoveToImmutable(),
            Ends = ends.MoveToImmutable(),
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
        int lastEnd = int.MinValue;
        hasLetters = false;
        hasSeparators = false;
        for (int read = 0; read < text.Length;)
        {
            char c = text[read];
            if (CharacterFold.TrySimplify(c, out char simplified))
            {
                buffer.SetOne(write++, simplified, read++);
                continue;
            }

            int from = write;
            write = FoldOther(text, ref read, write, buffer);
            for (; from < write; from++)
            {
                char folded = buffer.Chars[from];
                hasLetters |= TextClass.IsLatin(folded);
                bool ends = TextClass.IsClauseEnd(folded);

                // Clause ends around a single character may split a word, as separators do.
                hasSeparators |= ends ? from - lastEnd == 2 : TextClass.IsSeparator(folded);
                lastEnd = ends ? from : lastEnd;
            }
        }

        return write;
    }

    private static int FoldOther(ReadOnlySpan<char> text, ref int read, int write, NormalizedBuffer buffer)
    {
        int start = read;
        char c = text[read];
        if (c < 128 || c is >= '\uFF01' and <= '\uFF5E' || c is >= '\u3000' and <= '\u3020')
        {
            char simple = FoldAscii(c >= '\uFF01' ? (char)(c - 0xFEE0) : c == '\u3000' ? ' ' : c);
            if (simple != '\0')
            {
                buffer.Set(write++, simple, start, start + 1);
            }

            read++;
            return write;
        }

        if (Rune.DecodeFromUtf16(text[read..], out Rune rune, out int consumed) != OperationStatus.Done)
        {
            buffer.Set(write, c, start, ++read);
            return write + 1;
        }

        Span<char> folded = stackalloc char[Expansion];
        read += consumed;
        int count = CharacterFold.Fold(rune, folded);
        for (int i = 0; i < count; i++)
        {
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
