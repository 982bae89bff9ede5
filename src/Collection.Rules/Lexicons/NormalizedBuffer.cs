namespace Collection.Rules.Lexicons;

/// <summary>Room that the normaliser fills: characters and their original offsets.</summary>
internal readonly ref struct NormalizedBuffer(Span<char> chars, Span<int> starts, Span<int> ends)
{
    /// <summary>The normalised characters.</summary>
    public Span<char> Chars { get; } = chars;

    /// <summary>Where the original of each character begins.</summary>
    public Span<int> Starts { get; } = starts;

    /// <summary>Where the original of each character ends, exclusive.</summary>
    public Span<int> Ends { get; } = ends;

    public void Set(int index, char value, int start, int end)
    {
        Chars[index] = value;
        Starts[index] = start;
        Ends[index] = end;
    }

    public void Move(int from, int to) => Set(to, Chars[from], Starts[from], Ends[from]);
}
