using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Yaml;

public sealed class YamlLimitsTests
{
    [Fact]
    public void A_file_of_four_mebibytes_is_read_and_one_byte_more_is_refused()
    {
        string largest = "a: 1 #" + new string('x', YamlLimits.FileBytes - 6);

        YamlText.Mistakes(largest).Should().BeEmpty();
        YamlText.Mistakes(largest + "x").Should().Equal("r.yaml(1,1): error CR0003: the file has 4194305 bytes; the limit is 4194304; split it");
    }

    [Fact]
    public void A_text_of_fifty_megabytes_is_refused_by_its_size() =>
        YamlText.Mistakes("a: " + new string('x', 50_000_000))
            .Should().Equal("r.yaml(1,1): error CR0003: the file has 50000003 bytes; the limit is 4194304; split it");

    [Fact]
    public void Thirty_two_levels_are_read_and_one_more_is_refused()
    {
        static string Nested(int depth) => new string('[', depth) + new string(']', depth);

        YamlText.Mistakes(Nested(32)).Should().BeEmpty();
        YamlText.Mistakes(Nested(33)).Should().Equal("r.yaml(1,33): error CR0004: lists and mappings are nested more than 32 deep");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void A_hundred_thousand_levels_are_refused(string level) =>
        YamlText.Mistakes(string.Concat(Enumerable.Repeat(level, 100_000)))
            .Should().ContainSingle().Which.Should().Contain(" error CR0004: ");

    [Fact]
    public void The_longest_text_is_read_and_one_character_more_is_refused()
    {
        string longest = "a: " + new string('民', YamlLimits.ScalarLength);

        YamlText.Mistakes(longest).Should().BeEmpty();
        YamlText.Mistakes(longest + "法").Should().Equal("r.yaml(1,4): error CR0005: the text has 65537 characters; the limit is 65536");
    }

    [Fact]
    public void The_most_values_are_read_and_one_more_is_refused()
    {
        string most = "[" + string.Concat(Enumerable.Repeat("a,\n", YamlLimits.Nodes - 1));

        YamlText.Mistakes(most + "]").Should().BeEmpty();
        YamlText.Mistakes(most + "a]").Should().Equal("r.yaml(200000,1): error CR0006: the file has more than 200000 values; split it");
    }

    [Fact]
    public void An_alias_bomb_is_never_expanded()
    {
        string bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range('b', 8)
            .Select(c => $"{(char)c}: &{(char)c} [{string.Join(", ", Enumerable.Repeat("*" + (char)(c - 1), 9))}]\n"));

        YamlText.Mistakes(bomb).Should().HaveCount(81).And.OnlyContain(line => line.Contains(" CR0007: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Reading_stops_after_a_hundred_mistakes()
    {
        string[] mistakes = YamlText.Mistakes(string.Concat(Enumerable.Repeat("a: 1\n", 5000)));

        mistakes.Should().HaveCount(101);
        mistakes[^1].Should().Be("r.yaml(101,2): error CR0001: reading stops here: too many mistakes above");
    }

    [Fact]
    public void At_most_twenty_tabs_are_reported() =>
        YamlText.Mistakes(string.Concat(Enumerable.Repeat("\ta: 1\n", 5000))).Should().HaveCount(20);

    [Theory]
    [InlineData("a: \"", ",“", "")]
    [InlineData("a: \"", "，", "")]
    [InlineData("a: '", ",\"", "”")]
    [InlineData("a: [x\n", "-，   ", "")]
    [InlineData("a: \"", "\n  a-a-", "：")]
    public void A_long_broken_file_is_refused_without_a_long_search(string before, string repeated, string after) =>
        YamlText.Mistakes(before + string.Concat(Enumerable.Repeat(repeated, 300_000)) + after).Should().ContainSingle();
}
