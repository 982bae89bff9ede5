using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void Nodes_keep_their_kind_their_order_and_their_place()
    {
        var root = (YamlMapping)YamlText.Good("id: x\nlist: [a, 'b']\nmap:\n  - zh: 民法典\n    en: Civil Code\n");

        root.Entries.Select(e => $"{e.Key.Value}@{e.Key.Start.Line},{e.Key.Start.Column} {e.Value.Kind}@{e.Value.Start.Line},{e.Value.Start.Column}")
            .Should().Equal("id@1,1 the text 'x'@1,5", "list@2,1 a list@2,7", "map@3,1 a list@4,3");
        var list = (YamlSequence)root.Entries[1].Value;
        list.Items.Cast<YamlScalar>().Select(s => (s.Value, s.IsQuoted)).Should().Equal(("a", false), ("b", true));
        var item = (YamlMapping)((YamlSequence)root.Entries[2].Value).Items[0];
        item.TryGet("en", out YamlNode? en).Should().BeTrue();
        en!.Start.Should().Be(new SourcePosition("r.yaml", 5, 9));
        item.TryGet("fr", out _).Should().BeFalse();
    }

    [Fact]
    public void Columns_count_utf16_units_also_behind_a_byte_order_mark()
    {
        var bag = new DiagnosticBag();
        var root = (YamlMapping)YamlText.Read("\uFEFF𠀀民: [b, c]\n", bag)!;

        bag.HasErrors.Should().BeFalse();
        root.Entries[0].Key.Start.Should().Be(new SourcePosition("r.yaml", 1, 1));
        ((YamlSequence)root.Entries[0].Value).Items[1].Start.Should().Be(new SourcePosition("r.yaml", 1, 10));
    }

    [Fact]
    public void Windows_line_ends_do_not_shift_places()
    {
        var root = (YamlMapping)YamlText.Good("a: 1\r\n\r\nb: |\r\n  x\r\nc: 2\r\n");

        root.Entries[2].Key.Start.Should().Be(new SourcePosition("r.yaml", 5, 1));
    }

    [Fact]
    public void A_mapping_inside_a_flow_list_starts_at_its_key() =>
        ((YamlSequence)YamlText.Good("[ a: 1, {b: 2} ]")).Items.Select(i => i.Start.Column).Should().Equal(3, 9);

    [Fact]
    public void A_text_block_counts_as_quoted_and_may_hold_anything() =>
        ((YamlMapping)YamlText.Good("a: |\n  key：b，c\n  null\n")).Entries[0].Value
            .Should().BeEquivalentTo(new { Value = "key：b，c\nnull\n", IsQuoted = true, IsNull = false });

    [Fact]
    public void An_unquoted_time_stays_a_text() =>
        ((YamlScalar)((YamlMapping)YamlText.Good("a: 21:00")).Entries[0].Value).Value.Should().Be("21:00");

    [Theory]
    [InlineData("", "r.yaml(1,1): error CR0001: the file is empty")]
    [InlineData("# nothing\n", "r.yaml(1,1): error CR0001: the file is empty")]
    [InlineData("a: 1\n--- \nb: 2\n", "r.yaml(2,1): error CR0011: a second document starts here; put it in a file of its own")]
    [InlineData("a:\n\tb: 1\n", "r.yaml(2,1): error CR0009: a tab stands in the indentation; indent with spaces")]
    [InlineData("a:\n-\tb: 1\n", "r.yaml(2,2): error CR0009: a tab stands in the indentation; indent with spaces")]
    [InlineData("a: x\0y\nb: 2\n", "r.yaml(1,5): error CR0001: the invisible character U+0000 stands here; delete it, or write \"\\u0000\" in double quotes")]
    [InlineData("a\u200B: 1\n", "r.yaml(1,2): error CR0001: the invisible character U+200B stands here; delete it, or write \"\\u200b\" in double quotes")]
    [InlineData("a: \u202Ex\n", "r.yaml(1,4): error CR0001: the invisible character U+202E stands here; delete it, or write \"\\u202e\" in double quotes")]
    [InlineData("a: [1, 2\n", "r.yaml(2,1): error CR0001: the '[' opened at line 1, column 4 is not closed before this place, or a ',' is missing")]
    [InlineData("a: {b: 1\nc: 2\n", "r.yaml(1,6): error CR0001: the '{' opened at line 1, column 4 is not closed before this place, or a ',' is missing")]
    [InlineData("a: [b\nc\n", "r.yaml(1,4): error CR0001: the '[' opened at line 1, column 4 is not closed before this place, or a ',' is missing")]
    [InlineData("a: \"b\n", "r.yaml(1,4): error CR0001: a quotation opened here is not closed")]
    [InlineData("a: b: c\n", "r.yaml(1,5): error CR0001: a second ': ' stands in one text; put the text in double quotes, or check the indentation of this line")]
    [InlineData("a:\n  b: 1\n c: 2\n", "r.yaml(3,2): error CR0001: this line does not fit the keys above it: it is not 'key: value' with a space after the colon, or its indentation differs")]
    [InlineData("a: 'x' y\n", "r.yaml(1,8): error CR0001: something stands behind a closed quotation or bracket; put the whole text in quotes")]
    [InlineData("id:foo\nb: 1\n", "r.yaml(2,2): error CR0001: the line above is not 'key: value'; is the space after its colon missing?")]
    [InlineData("a: @x\n", "r.yaml(1,4): error CR0001: a text cannot start with this character; put the text in double quotes")]
    [InlineData("? [a]\n: b", "r.yaml(1,3): error CR1003: a key must be a word, not a list; put a text that starts with a bracket in double quotes")]
    public void Broken_text_is_refused_with_its_place_and_a_plain_reason(string text, string expected)
    {
        var bag = new DiagnosticBag();

        YamlText.Read(text, bag).Should().BeNull();
        YamlText.Lines(bag).Should().Equal(expected);
    }

    [Theory]
    [InlineData("a: &x b\n", "r.yaml(1,4): error CR0007: anchors ('&name') are not allowed; write the content out where it is needed")]
    [InlineData("a: *x\n", "r.yaml(1,4): error CR0007: aliases ('*name') are not allowed; write the content out")]
    [InlineData("<<: {a: 1}\n", "r.yaml(1,1): error CR0007: merge keys ('<<') are not allowed; write the content out")]
    [InlineData("a: !t b\n", "r.yaml(1,4): error CR0008: tags ('!name') are not allowed; put a text that starts with '!' in double quotes")]
    [InlineData("a: !t {b: 1}\n", "r.yaml(1,4): error CR0008: tags ('!name') are not allowed; put a text that starts with '!' in double quotes")]
    [InlineData("a: 1\nb: 2\na: 3\n", "r.yaml(3,1): error CR0010: the key 'a' stands twice: at r.yaml(1,1) and at r.yaml(3,1)")]
    [InlineData("a:\n", "r.yaml(1,3): error CR1007: the value of 'a' is missing")]
    [InlineData("a: ~\n", "r.yaml(1,4): error CR1007: the value of 'a' is '~', which means nothing; leave it out, or put the word in double quotes")]
    [InlineData("a: null\n", "r.yaml(1,4): error CR1007: the value of 'a' is 'null', which means nothing; leave it out, or put the word in double quotes")]
    [InlineData("- x\n- \n", "r.yaml(2,2): error CR1007: a list item is missing")]
    public void What_the_format_forbids_is_reported_and_the_rest_is_still_read(string text, string expected)
    {
        var bag = new DiagnosticBag();

        YamlText.Read(text, bag).Should().NotBeNull();
        YamlText.Lines(bag).Should().Equal(expected);
    }

    [Fact]
    public void The_first_of_two_equal_keys_stays()
    {
        var root = (YamlMapping)YamlText.Read("a: 1\na: 2\n", new DiagnosticBag())!;

        root.Entries.Should().ContainSingle().Which.Value.Kind.Should().Be("the text '1'");
    }

    [Fact]
    public void Null_in_quotes_is_a_word() =>
        YamlText.Mistakes("a: 'null'\nb: \"~\"\nc: ''\n").Should().BeEmpty();

    [Fact]
    public void Every_mistake_of_a_well_formed_text_is_reported_at_once() =>
        YamlText.Mistakes("a: &x 1\nb: !t 2\na: ~\n").Select(line => line[..19])
            .Should().Equal("r.yaml(1,4): error ", "r.yaml(2,4): error ", "r.yaml(3,1): error ", "r.yaml(3,4): error ");

    [Fact]
    public void A_file_in_another_encoding_is_refused_at_its_first_bad_byte()
    {
        var bag = new DiagnosticBag();
        byte[] gb18030 = [.. "a: 1\nb: 民"u8, 0xB7, 0xA8];

        YamlReader.Read("r.yaml", gb18030, bag).Should().BeNull();
        YamlText.Lines(bag).Should().Equal("r.yaml(2,5): error CR0002: this is not UTF-8; save the file with the encoding UTF-8");
    }

    [Fact]
    public void A_file_cut_inside_a_character_is_refused()
    {
        var bag = new DiagnosticBag();

        YamlReader.Read("r.yaml", Encoding.UTF8.GetBytes("a: 民").AsMemory()[..^1], bag).Should().BeNull();
        YamlText.Lines(bag).Should().Equal("r.yaml(1,4): error CR0002: this is not UTF-8; save the file with the encoding UTF-8");
    }
}
