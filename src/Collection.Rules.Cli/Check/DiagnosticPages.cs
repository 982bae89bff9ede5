using System.Collections.Immutable;

namespace Collection.Rules.Cli.Check;

/// <summary>What each diagnostic means and what to write instead: the sections of rules/diagnostics, which come with the tool.</summary>
internal static class DiagnosticPages
{
    private const string ResourcePrefix = "diagnostics/";
    private const string Heading = "### CR";
    private const int CodeLength = 6;

    private static readonly Lazy<ImmutableSortedDictionary<string, string>> Sections = new(Load);

    /// <summary>The codes in their order.</summary>
    public static IEnumerable<string> Codes => Sections.Value.Keys;

    /// <summary>The section of a code, in Markdown; null for an unknown one.</summary>
    public static string? Find(string code) => Sections.Value.GetValueOrDefault(code);

    /// <summary>The heading of a code's section without the code.</summary>
    public static string? TitleOf(string code) =>
        Find(code) is { } section ? section[(Heading.Length - 2 + CodeLength)..section.IndexOf('\n', StringComparison.Ordinal)].Trim(' ', ':') : null;

    /// <summary>The title of a code's section in Chinese, which stands in bold under the heading.</summary>
    public static string? ChineseTitleOf(string code) => Find(code)?.Split("**", 3) is [_, { } title, _] ? title : null;

    private static ImmutableSortedDictionary<string, string> Load()
    {
        var sections = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (EmbeddedFile page in EmbeddedFile.Under(ResourcePrefix, typeof(DiagnosticPages).Assembly))
        {
            foreach (string section in SectionsOf(CliConsole.Encoding.GetString(page.Content).ReplaceLineEndings("\n")))
            {
                sections.Add(section[(Heading.Length - 2)..(Heading.Length - 2 + CodeLength)], section);
            }
        }

        return sections.ToImmutable();
    }

    /// <summary>Each part of a page from the heading of a code to the next heading.</summary>
    private static IEnumerable<string> SectionsOf(string page)
    {
        int start = page.IndexOf("\n" + Heading, StringComparison.Ordinal);
        while (start >= 0)
        {
            int next = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
            int sibling = page.IndexOf("\n### ", start + 1, StringComparison.Ordinal);
            int end = new[] { next, sibling, page.Length }.Where(i => i >= 0).Min();
            yield return page[(start + 1)..end].TrimEnd() + "\n";
            start = page.IndexOf("\n" + Heading, end, StringComparison.Ordinal);
        }
    }
}
