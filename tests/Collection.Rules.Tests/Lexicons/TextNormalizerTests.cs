using Collection.Rules.Lexicons;
using CsCheck;

namespace Collection.Rules.Tests.Lexicons;

public sealed class TextNormalizerTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char["打断你的腿還錢马 .*-,。!\n\tAb1\u200B\uFE0F\uFF21\uFF11\u3000\u2026\uD83D\uDD2A\u00E9\u0301"],
        Gen.Char).Array[0, 40].Select(chars => new string(chars));

    [Theory]
    [InlineData("ＡＢＣ１２３", "abc123")]
    [InlineData("打斷你的腿,還錢", "打断你的腿,还钱")]
    [InlineData("殺​了‍你", "杀了你")]
    [InlineData("‮弄死‬你", "弄死你")]
    [InlineData("打̶断̶腿", "打断腿")]
    [InlineData("打 断.你*的_腿", "打断你的腿")]
    [InlineData("打……断【腿】", "打断腿")]
    [InlineData("打,断,你,的,腿,还钱", "打断你的腿,还钱")]
    [InlineData("打\n断\n腿", "打断腿")]
    [InlineData("好的,明天见", "好的,明天见")]
    [InlineData("第一行\n第二行", "第一行\n第二行")]
    [InlineData("C N M", "cnm")]
    [InlineData("n.m.s.l", "nmsl")]
    [InlineData("see you later", "see you later")]
    [InlineData("欠款 5000 元", "欠款5000元")]
    [InlineData("日息0.5%", "日息0.5%")]
    [InlineData("拿🔪砍", "拿刀砍")]
    [InlineData("弄😀死😀你", "弄死你")]
    [InlineData("ⓢⓑ", "sb")]
    [InlineData("𝐜𝐧𝐦", "cnm")]
    [InlineData("", "")]
    public void Disguises_are_taken_off(string text, string expected) =>
        TextNormalizer.Normalize(text).Text.Should().Be(expected);

    [Theory]
    [InlineData("弄si你", "弄死你")]
    [InlineData("打duan你的tui", "打断你的腿")]
    [InlineData("cao ni ma", "操你妈")]
    [InlineData("CaoNiMa", "操你妈")]
    [InlineData("my ma and da", "my ma and da")]
    [InlineData("iOS系统", "ios系统")]
    public void Pinyin_is_read_as_a_word_only_beside_Chinese_or_as_a_whole_word(string text, string expected) =>
        TextNormalizer.Normalize(text).Text.Should().Be(expected);

    [Fact]
    public void Every_unit_maps_into_the_original_and_never_backwards() =>
        AnyText.Sample(text =>
        {
            NormalizedText normalized = TextNormalizer.Normalize(text);
            int last = 0;
            for (int i = 0; i < normalized.Text.Length; i++)
            {
                if (normalized.Starts[i] < last || normalized.Ends[i] <= normalized.Starts[i] || normalized.Ends[i] > text.Length)
                {
                    return false;
                }

                last = normalized.Starts[i];
            }

            return normalized.Starts.Length == normalized.Text.Length && normalized.Ends.Length == normalized.Text.Length;
        });

    [Fact]
    public void Normalising_twice_changes_nothing_more() =>
        AnyText.Sample(text =>
        {
            string once = TextNormalizer.Normalize(text).Text;
            return string.Equals(TextNormalizer.Normalize(once).Text, once, StringComparison.Ordinal)
                || TextNormalizer.Normalize(once).Text.Length < once.Length;
        });

    [Fact]
    public void A_character_maps_to_its_whole_original()
    {
        NormalizedText normalized = TextNormalizer.Normalize("x🔪duan腿");

        normalized.Text.Should().Be("x刀断腿");
        normalized.Starts.Should().Equal(0, 1, 3, 7);
        normalized.Ends.Should().Equal(1, 3, 7, 8);
    }

    [Fact]
    public void A_text_longer_than_its_places_can_be_told_is_refused()
    {
        TextNormalizer.Capacity(NormalizedBuffer.LongestText).Should().BePositive();
        FluentActions.Invoking(() => TextNormalizer.Capacity(NormalizedBuffer.LongestText + 1)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
