namespace Collection.Rules.Lexicons;

/// <summary>Room that the normaliser fills: characters and where each comes from.</summary>
/// <remarks>An origin packs the first unit of the original and the number of units, since both are written for every character.</remarks>
internal readonly ref struct NormalizedBuffer(Span<char> chars, Span<int> origins)
{
    /// <summary>The longest text whose places can be packed.</summary>
    public const int LongestText = int.MaxValue >> LengthBits;

    private const int LengthBits = 6;
    private const int LongestOrigin = (1 << LengthBits) - 1;

    /// <summary>The normalised characters.</summary>
    public Span<char> Chars { get; } = chars;

    private Span<int> Origins { get; } = origins;

    public void Set(int index, char value, int start, int end)
    {
        Chars[index] = value;
        Origins[index] = (start << LengthBits) | Math.Min(end - start, LongestOrigin);
    }

    /// <summary>Sets a character that comes from a single unit.</summary>
    public void SetOne(int index, char value, int start)
    {
        Chars[index] = value;
        Origins[index] = (start << LengthBits) | 1;
    }

    public void Move(int from, int to)
    {
        Chars[to] = Chars[from];
        Origins[to] = Origins[from];
    }

    /// <summary>Where the original of a character begins.</summary>
    public int Start(int index) => Origins[index] >> LengthBits;

    /// <summary>Where the original of a character ends, exclusive.</summary>
    public int End(int index) => Start(index) + (Origins[index] & LongestOrigin);
}
