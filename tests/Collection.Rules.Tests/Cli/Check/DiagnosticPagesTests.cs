using Collection.Rules.Cli.Check;

namespace Collection.Rules.Tests.Cli.Check;

public sealed class DiagnosticPagesTests
{
    private const string Start = "<!-- index -->\n";
    private const string End = "<!-- /index -->";

    [Fact]
    public void Every_code_has_a_section_and_no_section_is_of_an_unknown_code() =>
        DiagnosticPages.Codes.Should().BeEquivalentTo(DiagnosticCodes.All);

    [Fact]
    public void The_index_lists_the_sections_of_the_pages()
    {
        string page = File.ReadAllText(Repository.PathOf("rules", "diagnostics.md"));

        string index = page[(page.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..page.IndexOf(End, StringComparison.Ordinal)];

        index.Should().Be("| code | meaning | 含义 |\n|---|---|---|\n" + string.Concat(DiagnosticPages.Codes.Select(RowOf)));
    }

    [Fact]
    public void A_section_says_what_it_means_and_what_to_write_instead() =>
        DiagnosticPages.Find("CR3101").Should().StartWith("### CR3101: never true\n").And.Contain("Wrong:").And.Contain("Write:").And.NotContain("CR3102");

    [Fact]
    public void A_title_is_the_heading_without_the_code() => DiagnosticPages.TitleOf("CR1006").Should().Be("time of day without quotes");

    [Fact]
    public void Every_section_has_a_title_in_chinese_of_its_own() =>
        DiagnosticPages.Codes.Select(DiagnosticPages.ChineseTitleOf).Should().OnlyHaveUniqueItems().And.OnlyContain(title => title != null && title.Any(c => c > '一'));

    private static string RowOf(string code)
    {
        string title = DiagnosticPages.TitleOf(code)!;
        string page = Directory.EnumerateFiles(Repository.PathOf("rules", "diagnostics"), "*.md")
            .Single(path => File.ReadAllText(path).Contains($"\n### {code}:", StringComparison.Ordinal));
        return $"| [{code}](diagnostics/{Path.GetFileName(page)}#{AnchorOf($"{code}: {title}")}) | {title} | {DiagnosticPages.ChineseTitleOf(code)} |\n";
    }

    // As Markdown viewers make anchors of headings: lower case, spaces to hyphens, other signs dropped.
    private static string AnchorOf(string heading) => string.Concat(
        heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c));
}
