using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Collection.Rules.Lexicons;

/// <summary>Finds the signals of a lexicon in texts.</summary>
/// <param name="signals">The signals, whose words are normalised already.</param>
/// <remarks>Immutable and thread-safe: one matcher serves every evaluation. In room that is used again a text costs no allocation.</remarks>
internal sealed class SignalMatcher(ImmutableArray<Signal> signals)
{
    // Many processes judge records without words, and to lay the words out takes longer than to judge.
    private readonly Lazy<SignalIndex> index = new(() => new SignalIndex(signals));

    /// <summary>The signals, in the order of <see cref="SignalHit.SignalIndex"/>.</summary>
    public ImmutableArray<Signal> Signals => signals;

    /// <summary>Finds the signals in a text.</summary>
    /// <param name="text">The text as it was said or written.</param>
    /// <param name="search">Room that is used again and again.</param>
    /// <returns>The hits by place; of hits of one signal, none lies within another that proves as much. Valid until the room is used again.</returns>
    public List<SignalHit> Match(string text, SignalSearch search)
    {
        ArgumentNullException.ThrowIfNull(text);
        search.Found.Clear();
        search.Hits.Clear();
        if (text.Length == 0)
        {
            return search.Hits;
        }

        int capacity = TextNormalizer.Capacity(text.Length);
        char[] chars = ArrayPool<char>.Shared.Rent(capacity);
        int[] origins = ArrayPool<int>.Shared.Rent(capacity);
        try
        {
            var buffer = new NormalizedBuffer(chars, origins);
            int length = TextNormalizer.Normalize(text, buffer);
            Scan(buffer.Chars[..length], search.Found);
            AddHits(search, buffer);
            return search.Hits;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
            ArrayPool<int>.Shared.Return(origins);
        }
    }

    private void Scan(ReadOnlySpan<char> text, List<FoundWords> found)
    {
        SignalIndex words = index.Value;
        WordTrie trie = words.Words;
        for (int start = 0; start < text.Length; start++)
        {
            if (!trie.MayBegin(text, start))
            {
                continue;
            }

            int node = trie.Root(text[start]);
            for (int end = start + 1; node != WordTrie.None; end++)
            {
                foreach (int output in trie.Outputs(node))
                {
                    Collect(text, words.TargetOf(output), start, end, found);
                }

                if (end >= text.Length)
                {
                    break;
                }

                node = trie.Next(node, text[end]);
            }
        }
    }

    private void Collect(ReadOnlySpan<char> text, SignalIndex.Target target, int start, int end, List<FoundWords> found)
    {
        if (target.Pattern is not { } pattern)
        {
            if (IsWholeWord(text, start, end))
            {
                Add(text, new FoundWords(target.Signal, target.Weight, start, end), found);
            }

            return;
        }

        // What a trigger of the same pattern already found need not be searched again.
        if (IsFound(found, new FoundWords(target.Signal, target.Weight, start, end)))
        {
            return;
        }

        // One window is enough for most patterns; a long one is tried in several that overlap by its length.
        int step = PatternWindow.Longest + 1 - pattern.MaxLength;
        Span<ulong> room = stackalloc ulong[PatternWindow.Buckets];
        for (int from = Math.Max(0, end - pattern.MaxLength); from <= start; from += step)
        {
            int to = Math.Min(text.Length, Math.Min(start + pattern.MaxLength, from + PatternWindow.Longest));
            room.Clear();
            var window = new PatternWindow(text[from..to], room);
            for (int next = 0; pattern.TryFind(window, next, out int first, out next);)
            {
                Add(text, new FoundWords(target.Signal, target.Weight, from + first, from + next), found);
            }
        }
    }

    private void Add(ReadOnlySpan<char> text, FoundWords place, List<FoundWords> found)
    {
        foreach (CompiledGuard guard in index.Value.GuardsOf(place.Signal))
        {
            if ((guard.Effect == GuardEffect.Suppress || place.Weight == SignalWeight.Decisive) && guard.Guards(text, place.Start, place.End))
            {
                if (guard.Effect == GuardEffect.Suppress)
                {
                    return;
                }

                place = place with { Weight = SignalWeight.Indicative };
            }
        }

        if (!IsFound(found, place))
        {
            RemoveCovered(found, place);
            found.Add(place);
        }
    }

    private static bool IsFound(List<FoundWords> found, FoundWords place)
    {
        foreach (ref readonly FoundWords earlier in CollectionsMarshal.AsSpan(found))
        {
            if (earlier.Covers(place))
            {
                return true;
            }
        }

        return false;
    }

    private static void RemoveCovered(List<FoundWords> found, FoundWords place)
    {
        for (int i = found.Count - 1; i >= 0; i--)
        {
            if (place.Covers(found[i]))
            {
                found.RemoveAt(i);
            }
        }
    }

    // A word of Latin letters must not be a part of a longer one.
    private static bool IsWholeWord(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !TextClass.IsAlphanumeric(text[start]) || !TextClass.IsAlphanumeric(text[start - 1]))
        && (end == text.Length || !TextClass.IsAlphanumeric(text[end - 1]) || !TextClass.IsAlphanumeric(text[end]));

    private static void AddHits(SignalSearch search, NormalizedBuffer buffer)
    {
        foreach (FoundWords place in search.Found)
        {
            int start = buffer.Start(place.Start);
            search.Hits.Add(new SignalHit(place.Signal, place.Weight, start, buffer.End(place.End - 1) - start));
        }

        search.Hits.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.SignalIndex.CompareTo(b.SignalIndex));
    }
}
