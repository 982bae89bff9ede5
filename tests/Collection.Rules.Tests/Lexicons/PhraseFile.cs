using System.Collections.Immutable;
using System.Reflection;

namespace Collection.Rules.Tests.Lexicons;

/// <summary>The phrases on which the lexicons are measured.</summary>
internal static class PhraseFile
{
    /// <summary>Real phrases with their category and the kind of source: A courts and press, B interviews, C guides, D doubtful, G public code.</summary>
    public static ImmutableArray<(string Category, string Tier, string Phrase)> Reported() =>
        [.. Cells("phrases.tsv").Select(cells => (cells[0], cells[1], cells[2]))];

    /// <summary>Phrases of the same kinds, written for these tests, each with the signal or family of signals that it shows.</summary>
    public static ImmutableArray<(string Signal, string Phrase)> Unlawful() =>
        [.. Cells("unlawful-phrases.tsv").Select(cells => (cells[0], cells[1]))];

    /// <summary>What correct collectors and people among themselves write, with words that unlawful phrases have too.</summary>
    public static ImmutableArray<(string Kind, string Phrase)> Lawful() =>
        [.. Cells("lawful-phrases.tsv").Select(cells => (cells[0], cells[1]))];

    private static IEnumerable<string[]> Cells(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r').Split('\t'));
    }
}
