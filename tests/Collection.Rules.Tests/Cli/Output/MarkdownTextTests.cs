using Collection.Rules.Cli.Output;

namespace Collection.Rules.Tests.Cli.Output;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("2026-05-14 22:40（E1）", "2026-05-14 22:40（E1）")]
    [InlineData("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>")]
    [InlineData("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))")]
    [InlineData("![x](https://a.example)", "!\\[x\\](https\\://a.example)")]
    [InlineData("see www.a.example", "see www\\.a.example")]
    [InlineData("*a* _b_ `c` ~d~ |e| #f", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\|e\\| \\#f")]
    [InlineData("- item", "\\- item")]
    [InlineData("1. item", "1\\. item")]
    [InlineData("12) item", "12\\) item")]
    [InlineData("> quote", "\\> quote")]
    [InlineData("a\n\n# b", "a\\\\n\\\\n\\# b")]
    [InlineData("&lt;b&gt;", "&amp;lt;b&amp;gt;")]
    [InlineData("\\*", "\\\\\\*")]
    [InlineData("", "")]
    [InlineData("7", "7")]
    public void Text_shows_as_it_is(string text, string escaped) => MarkdownText.Escape(text).Should().Be(escaped);
}
