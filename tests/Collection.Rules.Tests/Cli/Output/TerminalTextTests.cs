using Collection.Rules.Cli.Output;

namespace Collection.Rules.Tests.Cli.Output;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("还钱 Pay now 😀", "还钱 Pay now 😀")]
    [InlineData("\u001b[2J", "\\u{001B}[2J")]
    [InlineData("a\nb\r\tc", "a\\nb\\u{000D}\\u{0009}c")]
    [InlineData("\u202Eback\u2066", "\\u{202E}back\\u{2066}")]
    [InlineData("打\u200B断", "打\\u{200B}断")]
    [InlineData("\u009B31m\u2028", "\\u{009B}31m\\u{2028}")]
    public void What_steers_or_hides_is_written_out(string text, string clean) => TerminalText.Clean(text).Should().Be(clean);
}
