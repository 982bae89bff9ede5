using Collection.Rules.Law;

namespace Collection.Rules.Tests.Law;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData(0, "零")]
    [InlineData(1, "一")]
    [InlineData(9, "九")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(19, "十九")]
    [InlineData(20, "二十")]
    [InlineData(42, "四十二")]
    [InlineData(99, "九十九")]
    [InlineData(100, "一百")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(111, "一百一十一")]
    [InlineData(253, "二百五十三")]
    [InlineData(680, "六百八十")]
    [InlineData(1000, "一千")]
    [InlineData(1001, "一千零一")]
    [InlineData(1010, "一千零一十")]
    [InlineData(1024, "一千零二十四")]
    [InlineData(1033, "一千零三十三")]
    [InlineData(1100, "一千一百")]
    [InlineData(1101, "一千一百零一")]
    [InlineData(1260, "一千二百六十")]
    [InlineData(9009, "九千零九")]
    [InlineData(9999, "九千九百九十九")]
    public void Numbers_are_written_as_laws_number_their_articles(int number, string expected) =>
        ChineseNumeral.Format(number).Should().Be(expected);

    [Fact]
    public void No_two_numbers_share_a_numeral() =>
        Enumerable.Range(0, 10_000).Select(ChineseNumeral.Format).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_numeral_adds_up_to_its_number()
    {
        static int Sum(string numeral)
        {
            int sum = 0;
            int digit = 0;
            foreach (char c in numeral)
            {
                int unit = c switch { '千' => 1000, '百' => 100, '十' => 10, _ => 0 };
                // A leading ten stands for one ten.
                sum += unit * (digit == 0 && sum == 0 ? 1 : digit);
                digit = unit > 0 ? 0 : "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
            }

            return sum + digit;
        }

        Enumerable.Range(0, 10_000).Where(n => Sum(ChineseNumeral.Format(n)) != n).Should().BeEmpty();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(10_000)]
    public void Numbers_outside_the_bounds_are_refused(int number) =>
        FluentActions.Invoking(() => ChineseNumeral.Format(number)).Should().Throw<ArgumentOutOfRangeException>();
}
