using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Yaml;

public sealed class MappingReaderTests
{
    private readonly DiagnosticBag bag = new();

    private enum Colour
    {
        DarkRed,
        Green,
    }

    private string[] Mistakes => YamlText.Lines(bag);

    [Fact]
    public void Every_typed_value_is_read()
    {
        MappingReader reader = Open("t: x\nl: {zh: 甲, en: a}\np: plain\nd: 2026-02-28\ni: -7\nm: 0.240\nb: true\nw: dark_red\ns: [x, \"21:00\"]\none: y\n");

        reader.Text("t").Should().Be("x");
        reader.Localized("l").Should().Be(new LocalizedText { Zh = "甲", En = "a" });
        reader.Localized("p").Should().Be(new LocalizedText { En = "plain" });
        reader.Date("d").Should().Be(new DateOnly(2026, 2, 28));
        reader.Integer("i").Should().Be(-7);
        ScalarReader.Decimal(reader.Required("m")!, "'m'", bag).Should().Be(0.240m);
        reader.Boolean("b").Should().BeTrue();
        reader.Word<Colour>("w").Should().Be(Colour.DarkRed);
        reader.Scalars("s").Select(s => s.Value).Should().Equal("x", "21:00");
        reader.Scalars("one").Select(s => s.Value).Should().Equal("y");
        reader.Close();
        Mistakes.Should().BeEmpty();
    }

    [Fact]
    public void Absent_optional_values_are_silent()
    {
        MappingReader reader = Open("a: 1");

        reader.Text("b").Should().BeNull();
        reader.Date("b").Should().BeNull();
        reader.Integer("b").Should().BeNull();
        reader.Word<Colour>("b").Should().BeNull();
        reader.Scalars("b").Should().BeEmpty();
        reader.Items("b").Should().BeEmpty();
        reader.Nested("b").Should().BeNull();
        reader.Has("b").Should().BeFalse();
        Mistakes.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_key_that_is_merely_misspelt_is_one_mistake()
    {
        MappingReader reader = Open("a: 1\nsub:\n  gist: 1\n  chekced: 1\n").Nested("sub")!;

        reader.Text("checked", required: true).Should().BeNull();
        reader.Text("gist", required: true).Should().Be("1");
        reader.Close().Should().BeFalse();

        Mistakes.Should().Equal("r.yaml(4,3): error CR1001: 'chekced' is not a key of 'sub'; did you mean 'checked'?");
    }

    [Fact]
    public void A_missing_key_is_reported_at_the_start_of_the_mapping()
    {
        MappingReader reader = Open("a: 1\nsub:\n  b: 1\n").Nested("sub")!;

        reader.Text("id", required: true).Should().BeNull();
        reader.ReportMissing();

        Mistakes.Should().Equal("r.yaml(3,3): error CR1002: the key 'id' is missing in 'sub'");
    }

    [Fact]
    public void An_empty_value_is_reported_once_and_not_as_a_missing_key()
    {
        MappingReader reader = Open("id:\n");

        reader.Text("id", required: true).Should().BeNull();
        reader.Nested("id", required: true).Should().BeNull();
        Mistakes.Should().Equal("r.yaml(1,4): error CR1007: the value of 'id' is missing");
    }

    [Theory]
    [InlineData("[a]", "a list")]
    [InlineData("x", "the text 'x'")]
    [InlineData("id:x", "the text 'id:x'; put a space after the ':'")]
    [InlineData("'id:x'", "the text 'id:x'")]
    public void Something_else_than_a_mapping_is_refused(string text, string found)
    {
        MappingReader.Open(YamlText.Read(text, bag), "the rule", bag).Should().BeNull();

        Mistakes.Should().Equal($"r.yaml(1,1): error CR1003: the rule must be a mapping of keys and values, not {found}");
    }

    [Fact]
    public void Keys_never_asked_for_are_reported_with_the_nearest_asked_for_key()
    {
        MappingReader reader = Open("gsit: x\nelephant: 1\nid: 1\n");
        reader.Text("id");
        reader.Text("gist");
        reader.Close();

        Mistakes.Should().Equal(
            "r.yaml(1,1): error CR1001: 'gsit' is not a key of the rule; did you mean 'gist'?",
            "r.yaml(2,1): error CR1001: 'elephant' is not a key of the rule; allowed: id, gist");
    }

    [Theory]
    [InlineData("[x]", "CR1003: 'k' must be a single value, not a list")]
    [InlineData("{x: 1}", "CR1003: 'k' must be a single value, not a mapping")]
    [InlineData("' '", "CR1005: 'k' is empty")]
    public void A_text_must_be_a_single_value_with_content(string value, string expected)
    {
        Open("k: " + value).Text("k").Should().BeNull();

        Mistakes.Should().Equal("r.yaml(1,4): error " + expected);
    }

    [Theory]
    [InlineData("8:00")]
    [InlineData("21:00")]
    [InlineData("21:00:59")]
    public void An_unquoted_time_is_reported_wherever_a_text_is_read(string time)
    {
        MappingReader reader = Open($"k: {time}\ns: [{time}]\n");

        reader.Text("k").Should().Be(time);
        reader.Scalars("s").Should().ContainSingle();
        Mistakes.Should().Equal(
            $"r.yaml(1,4): error CR1006: some programs read {time} as a number of seconds or minutes; quote it: \"{time}\"",
            $"r.yaml(2,5): error CR1006: some programs read {time} as a number of seconds or minutes; quote it: \"{time}\"");
    }

    [Theory]
    [InlineData("2026-02-30", "'k': '2026-02-30' is not a day of the calendar")]
    [InlineData("2026-2-3", "'k': '2026-2-3' is not a date; write year-month-day with all digits, such as 2026-01-31")]
    [InlineData("2026/02/03", "'k': '2026/02/03' is not a date; write year-month-day with all digits, such as 2026-01-31")]
    [InlineData("二〇二六年", "'k': '二〇二六年' is not a date; write year-month-day with all digits, such as 2026-01-31")]
    public void A_bad_date_is_reported(string value, string expected)
    {
        Open("k: " + value).Date("k").Should().BeNull();

        Mistakes.Should().Equal("r.yaml(1,4): error CR1005: " + expected);
    }

    [Theory]
    [InlineData("3.5")]
    [InlineData("010")]
    [InlineData("1_000")]
    [InlineData("+3")]
    [InlineData("0x10")]
    [InlineData("３")]
    [InlineData("99999999999")]
    [InlineData("--5")]
    public void A_bad_integer_is_reported(string value)
    {
        Open("k: " + value).Integer("k").Should().BeNull();

        Mistakes.Should().Equal($"r.yaml(1,4): error CR1005: 'k': '{value}' is not a whole number; write digits only, such as 3");
    }

    [Theory]
    [InlineData("1,000", "write digits and '.', such as 0.24")]
    [InlineData("1e3", "write digits and '.', such as 0.24")]
    [InlineData(".5", "write digits and '.', such as 0.24")]
    [InlineData("5.", "write digits and '.', such as 0.24")]
    [InlineData("24%", "leave out the '%'")]
    [InlineData("00.5", "write digits and '.', such as 0.24")]
    public void A_bad_decimal_is_reported(string value, string hint)
    {
        ScalarReader.Decimal(Open("k: " + value).Required("k")!, "'k'", bag).Should().BeNull();

        Mistakes.Should().Equal($"r.yaml(1,4): error CR1005: 'k': '{value}' is not a number; {hint}");
    }

    [Fact]
    public void A_number_in_quotes_is_a_text()
    {
        MappingReader reader = Open("i: \"3\"\nd: '0.5'\n");

        reader.Integer("i").Should().BeNull();
        ScalarReader.Decimal(reader.Required("d")!, "'d'", bag).Should().BeNull();
        Mistakes.Should().Equal(
            "r.yaml(1,4): error CR1005: 'i' must be a number without quotes, not the text '3'",
            "r.yaml(2,4): error CR1005: 'd' must be a number without quotes, not the text '0.5'");
    }

    [Theory]
    [InlineData("yes", "yes")]
    [InlineData("True", "True")]
    [InlineData("'true'", "true")]
    public void Only_true_and_false_are_booleans(string value, string shown)
    {
        Open("k: " + value).Boolean("k").Should().BeNull();

        Mistakes.Should().Equal($"r.yaml(1,4): error CR1005: 'k' must be true or false without quotes, not '{shown}'");
    }

    [Theory]
    [InlineData("gren", "'k' cannot be 'gren'; did you mean 'green'? allowed: dark_red, green")]
    [InlineData("elephant", "'k' cannot be 'elephant'; allowed: dark_red, green")]
    [InlineData("1", "'k' cannot be '1'; allowed: dark_red, green")]
    public void A_word_outside_the_list_is_reported_with_the_list(string value, string expected)
    {
        Open("k: " + value).Word<Colour>("k").Should().BeNull();

        Mistakes.Should().Equal("r.yaml(1,4): error CR1004: " + expected);
    }

    [Theory]
    [InlineData("[a]", "r.yaml(1,4): error CR1003: 'k' must be a text or a mapping of zh and en, not a list; write { zh: …, en: … }")]
    [InlineData("{}", "r.yaml(1,4): error CR1002: 'k' needs 'zh' or 'en'")]
    [InlineData("{ zh: 甲, fr: b }", "r.yaml(1,13): error CR1001: 'fr' is not a key of 'k'; allowed: zh, en")]
    [InlineData("{ zh: '' }", "r.yaml(1,10): error CR1005: 'zh' is empty")]
    public void A_bad_localized_text_is_reported(string value, string expected)
    {
        Open("k: " + value).Localized("k");

        Mistakes.Should().Equal(expected);
    }

    [Fact]
    public void A_list_item_of_the_wrong_shape_is_reported_at_the_item()
    {
        Open("k: [a, [b]]").Scalars("k").Should().ContainSingle().Which.Value.Should().Be("a");

        Mistakes.Should().Equal("r.yaml(1,8): error CR1003: 'k' takes one text or a list of texts, not a list; write k: [ one, another ]");
    }

    [Fact]
    public void A_position_is_that_of_the_value_or_else_of_the_mapping()
    {
        MappingReader reader = Open("a:  1\nb: 2");

        reader.PositionOf("a").Should().Be(new SourcePosition("r.yaml", 1, 5));
        reader.PositionOf("c").Should().Be(new SourcePosition("r.yaml", 1, 1));
    }

    private MappingReader Open(string text) => MappingReader.Open(YamlText.Read(text, bag), "the rule", bag)!;
}
