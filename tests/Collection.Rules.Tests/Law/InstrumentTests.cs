using Collection.Rules.Law;

namespace Collection.Rules.Tests.Law;

public sealed class InstrumentTests
{
    [Theory]
    [InlineData("1033", "《中华人民共和国民法典》第一千零三十三条", "Civil Code art. 1033")]
    [InlineData("1033(1)", "《中华人民共和国民法典》第一千零三十三条第（一）项", "Civil Code art. 1033(1)")]
    [InlineData("1034.2", "《中华人民共和国民法典》第一千零三十四条第二款", "Civil Code art. 1034 para. 2")]
    [InlineData("50.1(5)", "《中华人民共和国民法典》第五十条第一款第（五）项", "Civil Code art. 50 para. 1(5)")]
    [InlineData("50.1(12)[2]", "《中华人民共和国民法典》第五十条第一款第（十二）项第2目", "Civil Code art. 50 para. 1(12) sub-item 2")]
    [InlineData("253-1", "《中华人民共和国民法典》第二百五十三条之一", "Civil Code art. 253-1")]
    [InlineData("293-1.1(3)", "《中华人民共和国民法典》第二百九十三条之一第一款第（三）项", "Civil Code art. 293-1 para. 1(3)")]
    [InlineData("chapter-3", "《中华人民共和国民法典》第三章", "Civil Code chapter 3")]
    [InlineData("whole", "《中华人民共和国民法典》", "Civil Code")]
    public void Articles_are_cited_as_lawyers_write_them(string place, string zh, string en) =>
        Cite(GivenLaw.CivilCode(), place).Should().Be(new LocalizedText { Zh = zh, En = en });

    [Fact]
    public void Clauses_are_cited_with_the_number_of_the_standard() =>
        Cite(GivenLaw.Standard(), "5.3").Should().Be(new LocalizedText
        {
            Zh = "《互联网金融 个人网络消费信贷 贷后催收风控指引》（GB/T 45251-2025）5.3",
            En = "GB/T 45251-2025 clause 5.3",
        });

    [Theory]
    [InlineData("1(5)", "《关于规范整顿“现金贷”业务的通知》一（五）", "Cash-Loan Notice section 1(5)")]
    [InlineData("6", "《关于规范整顿“现金贷”业务的通知》六", "Cash-Loan Notice section 6")]
    [InlineData("1(5)[2]", "《关于规范整顿“现金贷”业务的通知》一（五）2", "Cash-Loan Notice section 1(5) sub-item 2")]
    public void Sections_are_cited_with_their_numerals(string place, string zh, string en) =>
        Cite(GivenLaw.Notice(), place).Should().Be(new LocalizedText { Zh = zh, En = en });

    [Fact]
    public void A_free_place_is_cited_as_it_is_written() =>
        Cite(GivenLaw.Instrument("q", Numbering.Free, "答复", "答复", "Reply"), "问题 2")
            .Should().Be(new LocalizedText { Zh = "《答复》问题 2", En = "Reply, 问题 2" });

    [Fact]
    public void A_title_inside_a_title_takes_single_marks() =>
        Cite(GivenLaw.Instrument("i", Numbering.Article, "关于适用《中华人民共和国民法典》总则编若干问题的解释", "解释", "Interpretation"), "22").Zh
            .Should().Be("《关于适用〈中华人民共和国民法典〉总则编若干问题的解释》第二十二条");

    private static LocalizedText Cite(Instrument instrument, string place) =>
        instrument.Cite(Pinpoint.Parse(place, instrument.Numbering));
}
