using System.Text.RegularExpressions;
using Collection.Rules.Lexicons;
using CsCheck;

namespace Collection.Rules.Tests.Lexicons;

public sealed class PatternSyntaxTests
{
    private static readonly Gen<string> Atom = AnyOf("打", "断", "你", "打断", "[打断]", "[^你]", ".", "\\d", "(?:打|你断)", "(?:你|断|的腿)", "(?:打?断)");
    private static readonly Gen<string> Piece = Gen.Select(Atom, AnyOf("", "", "", "?", "{0,2}", "{2}"), (atom, repeat) =>
        atom.Length > 1 && atom[0] is not ('[' or '(' or '\\') ? atom : atom + repeat);

    private static readonly Gen<string> Source = Piece.Array[1, 5].Select(string.Concat);
    private static readonly Gen<string> Text = Gen.Char["打断你的腿1"].Array[0, 24].Select(c => new string(c));

    [Theory]
    [InlineData("打.*腿", "'*' is not part of the patterns of a lexicon (character 3)")]
    [InlineData("打+", "'+' is not part of the patterns of a lexicon (character 2)")]
    [InlineData("^打", "'^' is not part of the patterns of a lexicon (character 1)")]
    [InlineData("\\w打", "'\\' is not part of the patterns of a lexicon (character 1)")]
    [InlineData("(?=打)", "only the groups '(' and '(?:' are known (character 2)")]
    [InlineData("(打", "'(' without ')' (character 3)")]
    [InlineData("打)", "')' without '(' (character 2)")]
    [InlineData("打{3,2}", "a repeat is written {n} or {n,m}, with m at most 40 (character 3)")]
    [InlineData("打{1,99}", "a repeat is written {n} or {n,m}, with m at most 40 (character 3)")]
    [InlineData("[a-z]打", "a class lists its characters one by one, without ranges and escapes (character 1)")]
    [InlineData("[打", "a class lists its characters one by one, without ranges and escapes (character 1)")]
    [InlineData("打?", "the pattern matches the empty text")]
    [InlineData("..", "no part of the pattern is a fixed word that every match must contain")]
    [InlineData("打.{0,40}.{0,30}腿", "a match could be 72 characters long, more than 60")]
    public void A_pattern_out_of_bounds_is_refused_with_the_reason(string source, string expected)
    {
        bool parsed = PatternSyntax.TryParse(source, out PatternSyntax? pattern, out string? error);

        parsed.Should().BeFalse();
        pattern.Should().BeNull();
        error.Should().Be(expected);
    }

    [Fact]
    public void Nested_groups_have_a_limit()
    {
        _ = PatternSyntax.TryParse(new string('(', 20) + "打" + new string(')', 20), out _, out string? error);

        error.Should().StartWith("groups are nested deeper than 16");
    }

    [Fact]
    public void A_source_has_a_longest_length()
    {
        _ = PatternSyntax.TryParse(new string('打', 2001), out _, out string? error);

        error.Should().Be("the pattern is longer than 2000 characters");
    }

    [Fact]
    public void It_agrees_with_a_regular_expression() =>
        Gen.Select(Source, Text).Sample((source, text) =>
        {
            if (!PatternSyntax.TryParse(source, out PatternSyntax? pattern, out _))
            {
                return true;
            }

            // The backtracking engine: the other one misses the first 断 in "断你打断" for 打?断.
            Match expected = Regex.Match(text, source, RegexOptions.CultureInvariant);
            bool found = TryFind(pattern!, text, out int start, out int end);
            return found == expected.Success
                && (!found || (start == expected.Index && Regex.IsMatch(text[start..end], $"^(?:{source})$", RegexOptions.CultureInvariant)));
        });

    [Fact]
    public void Every_match_contains_a_trigger() =>
        Gen.Select(Source, Text).Sample((source, text) =>
        {
            if (!PatternSyntax.TryParse(source, out PatternSyntax? pattern, out _) || !TryFind(pattern!, text, out int start, out int end))
            {
                return true;
            }

            string match = text[start..end];
            return match.Length <= pattern!.MaxLength && pattern.Triggers.Any(t => match.Contains(t, StringComparison.Ordinal));
        });

    [Fact]
    public void The_longest_of_the_leftmost_matches_is_taken()
    {
        _ = PatternSyntax.TryParse("打.{0,3}腿?", out PatternSyntax? pattern, out _);

        TryFind(pattern!, "不打断了腿腿", out int start, out int end).Should().BeTrue();
        (start, end).Should().Be((1, 6));
    }

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static bool TryFind(PatternSyntax pattern, string text, out int start, out int end)
    {
        Span<ulong> room = stackalloc ulong[PatternWindow.Buckets];
        room.Clear();
        return pattern.TryFind(new PatternWindow(text, room), 0, out start, out end);
    }
}
