namespace Collection.Rules.Lexicons;

/// <summary>A short piece of text, indexed so that a pattern is tried at all its places at once.</summary>
/// <remarks>A set of places is a set of bits. A character is looked up by a bucket that it shares with others, then compared.</remarks>
internal readonly ref struct PatternWindow
{
    /// <summary>The most characters of a window: one bit stays free for the end of the text.</summary>
    public const int Longest = 127;

    /// <summary>The room that the index takes.</summary>
    public const int Buckets = 64;

    private readonly ReadOnlySpan<char> text;
    private readonly Span<UInt128> places;

    /// <summary>Indexes a piece of text.</summary>
    /// <param name="text">At most <see cref="Longest"/> characters.</param>
    /// <param name="places">Empty room for <see cref="Buckets"/> sets.</param>
    public PatternWindow(ReadOnlySpan<char> text, Span<UInt128> places)
    {
        this.text = text;
        this.places = places;
        UInt128 place = 1;
        foreach (char c in text)
        {
            places[Bucket(c)] |= place;
            place <<= 1;
        }
    }

    /// <summary>The set of the places before all characters.</summary>
    public UInt128 All => (UInt128.One << text.Length) - 1;

    /// <summary>The places after a character that is one of those given, from the places before it.</summary>
    /// <param name="before">The places before the character.</param>
    /// <param name="oneOf">The characters, or null for any.</param>
    public UInt128 Step(UInt128 before, string? oneOf)
    {
        if (oneOf is null)
        {
            return (before & All) << 1;
        }

        UInt128 matched = 0;
        foreach (char c in oneOf)
        {
            UInt128 candidates = before & places[Bucket(c)];
            while (candidates != 0)
            {
                UInt128 lowest = candidates & (~candidates + 1);
                matched |= text[(int)UInt128.TrailingZeroCount(candidates)] == c ? lowest : 0;
                candidates ^= lowest;
            }
        }

        return matched << 1;
    }

    private static int Bucket(char c) => (int)((c * 2654435769u) >> 26);
}
