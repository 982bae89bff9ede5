using System.Runtime.InteropServices;

namespace Collection.Rules.Lexicons;

/// <summary>Collects words and what they stand for, then lays them out for search.</summary>
internal sealed class WordTrieBuilder
{
    private readonly List<Entry> entries = [];

    /// <summary>Adds a word; the same word may stand for several things.</summary>
    public void Add(string word, int output)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        entries.Add(new Entry(word, output));
    }

    /// <summary>Lays the words out breadth first, so that the children of a node are neighbours.</summary>
    public WordTrie Build()
    {
        Entry[] sorted = [.. entries.Distinct()];
        Array.Sort(sorted, (a, b) => string.CompareOrdinal(a.Word, b.Word));
        List<Node> nodes = [new Node('\0', 0, sorted.Length, 0)];
        List<int> firstChild = [];
        List<int> firstOutput = [];
        List<int> outputs = [];
        for (int i = 0; i < nodes.Count; i++)
        {
            Node node = nodes[i];
            firstChild.Add(nodes.Count);
            firstOutput.Add(outputs.Count);
            int next = node.From;
            for (; next < node.To && sorted[next].Word.Length == node.Depth; next++)
            {
                outputs.Add(sorted[next].Output);
            }

            AddChildren(nodes, sorted, node, next);
        }

        firstChild.Add(nodes.Count);
        firstOutput.Add(outputs.Count);
        return new WordTrie([.. nodes.Select(n => n.Label)], [.. firstChild], [.. firstOutput], [.. outputs]);
    }

    private static void AddChildren(List<Node> nodes, Entry[] sorted, Node node, int from)
    {
        while (from < node.To)
        {
            char label = sorted[from].Word[node.Depth];
            int to = from + 1;
            while (to < node.To && sorted[to].Word[node.Depth] == label)
            {
                to++;
            }

            nodes.Add(new Node(label, from, to, node.Depth + 1));
            from = to;
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Entry(string Word, int Output);

    // The entries From (inclusive) to To (exclusive) share their first Depth characters.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Node(char Label, int From, int To, int Depth);
}
