namespace Collection.Rules.Lexicons;

/// <summary>Drops the marks that split words to evade a filter.</summary>
internal static class SeparatorFilter
{
    /// <summary>Works in place over folded characters.</summary>
    /// <returns>The new length.</returns>
    public static int Apply(NormalizedBuffer buffer, int length)
    {
        Span<char> chars = buffer.Chars[..length];
        int write = 0;
        int token = 0;
        int segment = 0;
        for (int read = 0; read < length;)
        {
            char c = chars[read];
            int runEnd = EndOfSeparators(chars, read);
            if (runEnd > read)
            {
                char left = write > 0 ? buffer.Chars[write - 1] : '\0';
                if (!Joins(left, token, chars, runEnd))
                {
                    char kept = runEnd - read == 1 && char.IsAsciiDigit(left) && char.IsAsciiDigit(chars[runEnd]) ? c : ' ';
                    buffer.Set(write++, kept, buffer.Start(read), buffer.End(runEnd - 1));
                }

                token = 0;
                read = runEnd;
                continue;
            }

            bool ends = TextClass.IsClauseEnd(c);
            if (!ends || segment != 1 || !IsLoneHan(chars, read + 1))
            {
                buffer.Move(read, write++);
            }

            token = TextClass.IsAlphanumeric(c) ? token + 1 : 0;
            segment = ends ? 0 : TextClass.IsHan(c) ? segment + 1 : 2;
            read++;
        }

        return write;
    }

    private static int EndOfSeparators(ReadOnlySpan<char> chars, int from)
    {
        while (from < chars.Length && TextClass.IsSeparator(chars[from]))
        {
            from++;
        }

        return from;
    }

    // Between two words of which one is Chinese, or between two letters that stand alone, a separator says nothing.
    private static bool Joins(char left, int leftToken, ReadOnlySpan<char> chars, int next)
    {
        if (next >= chars.Length || left == '\0')
        {
            return true;
        }

        char right = chars[next];
        if (TextClass.IsClauseEnd(left) || TextClass.IsClauseEnd(right))
        {
            return true;
        }

        bool leftHan = TextClass.IsHan(left);
        bool rightHan = TextClass.IsHan(right);
        if (leftHan || rightHan)
        {
            return (leftHan || TextClass.IsAlphanumeric(left)) && (rightHan || TextClass.IsAlphanumeric(right));
        }

        return leftToken == 1 && TextClass.IsLatin(left) && TextClass.IsLatin(right)
            && (next + 1 >= chars.Length || !TextClass.IsAlphanumeric(chars[next + 1]));
    }

    private static bool IsLoneHan(ReadOnlySpan<char> chars, int index) =>
        index < chars.Length && TextClass.IsHan(chars[index])
        && (index + 1 >= chars.Length || TextClass.IsClauseEnd(chars[index + 1]) || TextClass.IsSeparator(chars[index + 1]));
}
