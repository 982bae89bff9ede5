namespace Collection.Rules.Lexicons;

/// <summary>Finds all of many words in one pass over a text.</summary>
/// <remarks>Immutable and thread-safe. Children of a node lie side by side, sorted, so that a step is a short search.</remarks>
internal sealed class WordTrie
{
    /// <summary>The result of a step that leads nowhere.</summary>
    public const int None = -1;

    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly int[]?[] roots;
    private readonly char[] labels;
    private readonly int[] firstChild;
    private readonly int[] firstOutput;
    private readonly int[] outputs;
    private readonly ulong[] singles = new ulong[(char.MaxValue + 1) / 64];
    private readonly ulong[] pairs = new ulong[(char.MaxValue + 1) / 64];

    internal WordTrie(char[] labels, int[] firstChild, int[] firstOutput, int[] outputs)
    {
        this.labels = labels;
        this.firstChild = firstChild;
        this.firstOutput = firstOutput;
        this.outputs = outputs;
        roots = new int[]?[PageSize];
        for (int child = firstChild[0]; child < firstChild[1]; child++)
        {
            int[] page = roots[labels[child] >> PageBits] ??= NewPage();
            page[labels[child] & (PageSize - 1)] = child;
            AddBeginnings(child);
        }
    }

    /// <summary>Whether a word may begin at a place; rarely true where none does.</summary>
    public bool MayBegin(ReadOnlySpan<char> text, int start)
    {
        char first = text[start];
        return (start + 1 < text.Length && Has(pairs, PairOf(first, text[start + 1]))) || Has(singles, first);
    }

    /// <summary>The node after the first character of a word, or <see cref="None"/>.</summary>
    public int Root(char c) => roots[c >> PageBits] is { } page ? page[c & (PageSize - 1)] : None;

    /// <summary>The node after one more character, or <see cref="None"/>.</summary>
    public int Next(int node, char c)
    {
        int low = firstChild[node];
        int high = firstChild[node + 1];
        while (high - low > 8)
        {
            int middle = (low + high) >>> 1;
            if (labels[middle] <= c)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < high; low++)
        {
            if (labels[low] == c)
            {
                return low;
            }
        }

        return None;
    }

    /// <summary>What the words that end at a node stand for.</summary>
    public ReadOnlySpan<int> Outputs(int node) => outputs.AsSpan(firstOutput[node]..firstOutput[node + 1]);

    private void AddBeginnings(int root)
    {
        if (firstOutput[root] < firstOutput[root + 1])
        {
            Mark(singles, labels[root]);
        }

        for (int child = firstChild[root]; child < firstChild[root + 1]; child++)
        {
            Mark(pairs, PairOf(labels[root], labels[child]));
        }
    }

    private static int PairOf(char first, char second) => (int)(((first * 2654435769u) ^ (second * 2246822519u)) >> 16);

    private static bool Has(ulong[] set, int member) => (set[member >> 6] >> (member & 63) & 1) != 0;

    private static void Mark(ulong[] set, int member) => set[member >> 6] |= 1UL << (member & 63);

    private static int[] NewPage()
    {
        int[] page = new int[PageSize];
        Array.Fill(page, None);
        return page;
    }
}
