using Collection.Rules.Timelines;

namespace Collection.Rules.Tests.Timelines;

public sealed class QuoteExcerptTests
{
    [Theory]
    [InlineData("你这个老赖，快还钱", "你这个老赖，", "你这个老赖")]
    [InlineData("我是派出所的，你涉嫌贷款诈骗！", "我是派出所的，你涉嫌贷款", "我是派出所的，你涉嫌贷款诈骗")]
    [InlineData("您好，张某在我司借款严重逾期。", "某在我司借款严重逾期", "张某在我司借款严重逾期")]
    [InlineData("张*在我司借款 请转告", "在我司借款", "张*在我司借款")]
    [InlineData("Pay up, or I break your legs. Now!", "break your", "or I break your legs")]
    [InlineData("欠款12,000.50元未还，速还", "欠款12", "欠款12,000.50元未还")]
    [InlineData("第一行\n还钱\n第三行", "还钱", "还钱")]
    public void A_passage_is_shown_with_the_whole_of_its_clauses_and_no_punctuation_around_them(string text, string passage, string excerpt) =>
        Of(text, passage).Should().Be(excerpt);

    [Theory]
    [InlineData(QuoteExcerpt.Reach, "")]
    [InlineData(QuoteExcerpt.Reach + 1, "…")]
    public void A_clause_that_goes_on_beyond_reach_is_cut_and_marked(int length, string mark)
    {
        string rest = new('字', length);

        Of(rest + "还钱" + rest, "还钱").Should().Be(mark + rest[..QuoteExcerpt.Reach] + "还钱" + rest[..QuoteExcerpt.Reach] + mark);
    }

    [Fact]
    public void A_cut_parts_no_word_and_no_pair_of_surrogates()
    {
        string words = string.Concat(Enumerable.Repeat(" lawful", 8));
        string smiles = string.Concat(Enumerable.Repeat("😀", 20));

        Of("pay" + words, "pay").Should().Be("pay lawful lawful lawful…");
        Of("还" + smiles, "还").Should().Be("还" + smiles[..QuoteExcerpt.Reach] + "…");
        Of("还款" + smiles, "还").Should().Be("还款" + smiles[..(QuoteExcerpt.Reach - 2)] + "…");
    }

    [Fact]
    public void Punctuation_alone_is_shown_as_it_stands() => Of("还钱！！！", "！！！").Should().Be("！！！");

    private static string Of(string text, string passage) =>
        QuoteExcerpt.Of(text, text.IndexOf(passage, StringComparison.Ordinal), passage.Length);
}
