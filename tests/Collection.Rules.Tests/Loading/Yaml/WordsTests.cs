using Collection.Rules.Loading;
using Collection.Rules.Loading.Yaml;

namespace Collection.Rules.Tests.Loading.Yaml;

public sealed class WordsTests
{
    private enum Sample
    {
        Law = 5,
        SelfRegulatory = 1,
        SmsText = 3,
    }

    [Fact]
    public void Members_become_snake_case_words_in_the_order_of_their_values() =>
        Words<Sample>.All.Should().Equal("self_regulatory", "sms_text", "law");

    [Fact]
    public void A_word_and_its_member_find_each_other()
    {
        Words<Sample>.Of(Sample.SelfRegulatory).Should().Be("self_regulatory");
        Words<Sample>.TryParse("self_regulatory", out Sample value).Should().BeTrue();
        value.Should().Be(Sample.SelfRegulatory);
    }

    [Theory]
    [InlineData("Law")]
    [InlineData("5")]
    [InlineData("self-regulatory")]
    [InlineData("")]
    public void Other_spellings_and_numbers_are_no_words(string word) =>
        Words<Sample>.TryParse(word, out _).Should().BeFalse();

    [Fact]
    public void A_value_outside_the_list_has_no_word() =>
        FluentActions.Invoking(() => Words<DiagnosticSeverity>.Of((DiagnosticSeverity)9)).Should().Throw<KeyNotFoundException>();
}
