using System.Collections.Immutable;
using System.Reflection;

namespace Collection.Rules.Tests.Lexicons;

/// <summary>Real phrases with their category and the kind of source: A courts and press, B interviews, C guides, D doubtful, G public code.</summary>
internal static class PhraseFile
{
    public static ImmutableArray<(string Category, string Tier, string Phrase)> Read()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("phrases.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .Select(cells => (cells[0], cells[1], cells[2]))];
    }
}
