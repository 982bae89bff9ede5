using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Yaml;

public sealed class QuotedTests
{
    [Fact]
    public void A_long_text_is_clipped_but_no_character_is_halved()
    {
        Quoted.Of(new string('a', 60)).Should().Be("'" + new string('a', 60) + "'");
        Quoted.Of(new string('a', 59) + "𠀀").Should().Be("'" + new string('a', 59) + "…'");
    }

    [Fact]
    public void Control_characters_cannot_reach_a_terminal() =>
        Quoted.Of("a\u001b[31m\u202eb\n").Should().Be("'a\\u001b[31m\\u202eb\\u000a'");
}
