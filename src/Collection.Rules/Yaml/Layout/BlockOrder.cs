using System.Collections.Immutable;

namespace Collection.Rules.Yaml.Layout;

/// <summary>Puts the keys at the top of a file into their usual order, each with the comments above it.</summary>
internal static class BlockOrder
{
    private static readonly ImmutableArray<string> Rule =
    [
        "format", "kind", "id", "title", "status", "severity", "effect", "basis", "applies", "event", "elements", "when", "unless",
        "overrides", "message", "evidence", "note", "allow", "tests", "untested",
    ];

    private static readonly ImmutableArray<string> Instrument =
    [
        "format", "kind", "id", "title", "short", "number", "issuer", "force", "numbering", "last_article", "in_force", "binds", "note", "provisions",
    ];

    private static readonly ImmutableArray<string> Provisions = ["format", "kind", "of", "note", "provisions"];

    private static readonly ImmutableArray<string> Other = ["format", "kind"];

    /// <param name="text">The file, with line ends of one character.</param>
    /// <param name="root">What was read from it.</param>
    public static string Apply(string text, YamlMapping root)
    {
        ILookup<int, string> keys = root.Entries.ToLookup(e => e.Key.Start.Line - 1, e => e.Key.Value);
        if (keys.Any(line => line.Count() > 1))
        {
            // A file in brackets keeps its order.
            return text;
        }

        ImmutableArray<string> order = root.TryGet("kind", out YamlNode? kind) && kind is YamlScalar word ? OrderOf(word.Value) : Other;
        (ImmutableArray<string> head, ImmutableArray<(string Key, string Text)> blocks) = Split(text, keys);
        int last = -1;
        List<(int Rank, string Text)> ranked = [.. blocks.Select(block =>
        {
            // A key that has no usual place stays behind all that stood before it.
            int rank = order.IndexOf(block.Key) is >= 0 and var found ? found : last;
            last = Math.Max(last, rank);
            return (rank, block.Text);
        })];
        return string.Concat(head) + string.Concat(ranked.OrderBy(b => b.Rank).Select(b => b.Text));
    }

    private static ImmutableArray<string> OrderOf(string kind) => kind switch
    {
        "rule" => Rule,
        "instrument" => Instrument,
        "provisions" => Provisions,
        _ => Other,
    };

    /// <summary>What stands above the first key and a blank line, and each key with the comments directly above it and all its lines.</summary>
    private static (ImmutableArray<string> Head, ImmutableArray<(string Key, string Text)> Blocks) Split(string text, ILookup<int, string> keys)
    {
        var head = ImmutableArray.CreateBuilder<string>();
        var blocks = new List<(string Key, List<string> Lines)>();
        var waiting = new List<string>();
        string[] lines = text.TrimEnd('\n').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i] + "\n";
            if (keys[i].FirstOrDefault() is { } key)
            {
                blocks.Add((key, [.. waiting, line]));
                waiting.Clear();
            }
            else if (line[0] == '#')
            {
                waiting.Add(line);
            }
            else
            {
                Attach(head, blocks, waiting, line);
            }
        }

        Attach(head, blocks, waiting, last: null);
        return (head.ToImmutable(), [.. blocks.Select(b => (b.Key, string.Concat(b.Lines)))]);
    }

    /// <summary>Comments that no key follows directly belong to what stands before them.</summary>
    private static void Attach(ImmutableArray<string>.Builder head, List<(string Key, List<string> Lines)> blocks, List<string> waiting, string? last)
    {
        IEnumerable<string> lines = last is null ? waiting : [.. waiting, last];
        if (blocks.Count == 0)
        {
            head.AddRange(lines);
        }
        else
        {
            blocks[^1].Lines.AddRange(lines);
        }

        waiting.Clear();
    }
}
