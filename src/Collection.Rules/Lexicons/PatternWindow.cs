using System.Numerics;

namespace Collection.Rules.Lexicons;

/// <summary>A short piece of text, indexed so that a pattern is tried at all its places at once.</summary>
/// <remarks>A set of places is a set of bits. A character is looked up by a bucket that it shares with others, then compared.</remarks>
internal readonly ref struct PatternWindow
{
    /// <summary>The most characters of a window: one bit stays free for the end of the text.</summary>
    public const int Longest = 63;

    /// <summary>The room that the index takes.</summary>
    public const int Buckets = 64;

    private readonly ReadOnlySpan<char> text;
    private readonly Span<ulong> places;

    /// <summary>Indexes a piece of text.</summary>
    /// <param name="text">At most <see cref="Longest"/> characters.</param>
    /// <param name="places">Empty room for <see cref="Buckets"/> sets.</param>
    public PatternWindow(ReadOnlySpan<char> text, Span<ulong> places)
    {
        this.text = text;
        this.places = places;
        ulong place = 1;
        foreach (char c in text)
        {
            places[Bucket(c)] |= place;
            place <<= 1;
        }
    }

    /// <summary>The set of the places before all characters.</summary>
    public ulong All => (1UL << text.Length) - 1;

    /// <summary>The places after any character, from the places before it.</summary>
    public ulong Step(ulong before) => (before & All) << 1;

    /// <summary>The places after a character that is one of those given, from the places before it.</summary>
    public ulong Step(ulong before, string oneOf)
    {
        ulong matched = 0;
        foreach (char c in oneOf)
        {
            matched |= Step(before, c);
        }

        return matched;
    }

    /// <summary>The places after a fixed text, from the places before it.</summary>
    public ulong Follow(ulong before, string fixedText)
    {
        foreach (char c in fixedText)
        {
            before = Step(before, c);
            if (before == 0)
            {
                break;
            }
        }

        return before;
    }

    private ulong Step(ulong before, char c)
    {
        ulong matched = 0;
        ulong candidates = before & places[Bucket(c)];
        while (candidates != 0)
        {
            int place = BitOperations.TrailingZeroCount(candidates);
            candidates &= candidates - 1;
            if (text[place] == c)
            {
                matched |= 1UL << place;
            }
        }

        return matched << 1;
    }

    private static int Bucket(char c) => (int)((c * 2654435769u) >> 26);
}
