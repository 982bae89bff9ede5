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
    public void The_index_lists_the_sections_of_the_page()
    {
        string page = File.ReadAllText(Repository.PathOf("rules", "diagnostics.md"));

        string index = page[(page.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..page.IndexOf(End, StringComparison.Ordinal)];

        index.Should().Be(DiagnosticPages.Index());
    }

    [Fact]
    public void A_section_says_what_it_means_and_what_to_write_instead() =>
        DiagnosticPages.Find("CR3101").Should().StartWith("### CR3101: never true\n").And.Contain("Wrong:").And.Contain("Write:").And.NotContain("CR3102");

    [Fact]
    public void A_title_is_the_heading_without_the_code() => DiagnosticPages.TitleOf("CR1006").Should().Be("time of day without quotes");
}
