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
        }
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

    private static int[] NewPage()
    {
        int[] page = new int[PageSize];
        Array.Fill(page, None);
        return page;
    }
}
