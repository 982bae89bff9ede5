using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml.Layout;

namespace Collection.Rules.Tests.Yaml.Layout;

public sealed class YamlLayoutTests
{
    [Theory]
    [InlineData("a: [x,  y]\n", "a: [ x, y ]\n")]
    [InlineData("a: {b: 1 , c: [ ]}\n", "a: { b: 1, c: [] }\n")]
    [InlineData("a: [ x, # why\n  y ]\n", "a: [ x, # why\n  y ]\n")]
    [InlineData("a: \"[x,  y]\"\n", "a: \"[x,  y]\"\n")]
    [InlineData("a: 1   \n\n\n\nb: 2", "a: 1\n\nb: 2\n")]
    [InlineData("\n\na: 1\n", "a: 1\n")]
    [InlineData("a: 1\r\nb: 2\r\n", "a: 1\nb: 2\n")]
    [InlineData("a: |\n  x  \n\n\n  y\nb: 1\n", "a: |\n  x  \n\n\n  y\nb: 1\n")]
    [InlineData("a: 1 # kept   \n", "a: 1 # kept   \n")]
    public void Spaces_blank_lines_and_line_ends_are_set_and_texts_and_comments_are_not(string text, string expected)
    {
        Format(text).Should().Be(expected);
    }

    [Fact]
    public void Keys_move_into_their_order_with_the_comments_above_them()
    {
        const string Text = """
            # About the file.

            kind: rule
            # Why this id.
            id: a.b
            format: 1
            tests: []
            # Two lines
            # about the message.
            message:
              # inside
              zh: a
            # at the end
            """;

        Format(Text).Should().Be("""
            # About the file.

            format: 1
            kind: rule
            # Why this id.
            id: a.b
            # Two lines
            # about the message.
            message:
              # inside
              zh: a
            # at the end
            tests: []

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_file_of_the_china_pack_keeps_what_it_says_and_a_second_run_changes_nothing()
    {
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf("rules", "cn"), "*.yaml", SearchOption.AllDirectories))
        {
            string once = Format(File.ReadAllText(path));

            Format(once).Should().Be(once, path);
        }
    }

    private static string Format(string text)
    {
        var diagnostics = new DiagnosticBag();
        byte[]? result = YamlLayout.Format("t.yaml", Encoding.UTF8.GetBytes(text), diagnostics);
        diagnostics.ToImmutable().Should().BeEmpty();
        return Encoding.UTF8.GetString(result!);
    }
}
