namespace Collection.Rules.Facts;

/// <summary>A list of words as bits, so that a test of it is one operation however many words are asked for.</summary>
internal static class WordMask
{
    /// <summary>So many words there may be; the bit beyond says that the list is unknown.</summary>
    public const int Capacity = 63;

    /// <summary>The set that stands for an unknown list; it has no word.</summary>
    public const long Unknown = long.MinValue;

    /// <param name="words">The numbers of the words, from 0 to below <see cref="Capacity"/>.</param>
    public static long Of(ReadOnlySpan<int> words)
    {
        long set = 0;
        foreach (int word in words)
        {
            set |= 1L << word;
        }

        return set;
    }
}
