using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Yaml;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("gsit", "gist")]
    [InlineData("gists", "gist")]
    [InlineData("Gist", "gist")]
    [InlineData("provison", "provisions")]
    [InlineData("contact.about_dept", "contact.about_debt")]
    [InlineData("consecuense", "consequence")]
    public void A_slip_finds_the_name_it_meant(string word, string expected) =>
        NearestName.Find(word, ["id", "gist", "provisions", "contact.about_debt", "consequence"]).Should().Be(expected);

    [Theory]
    [InlineData("elephant")]
    [InlineData("xy")]
    [InlineData("")]
    public void A_word_far_from_all_names_finds_none(string word) =>
        NearestName.Find(word, ["id", "gist", "provisions"]).Should().BeNull();

    [Fact]
    public void A_nearer_name_beats_an_earlier_one_and_the_earlier_wins_a_tie()
    {
        NearestName.Find("note", ["rate", "notes"]).Should().Be("notes");
        NearestName.Find("note", ["nose", "nope"]).Should().Be("nose");
    }

    [Fact]
    public void Two_slips_pass_in_a_short_word_and_three_only_in_one_of_nine_letters()
    {
        NearestName.Find("abcdxx", ["abcdef"]).Should().Be("abcdef");
        NearestName.Find("abcxxx", ["abcdef"]).Should().BeNull();
        NearestName.Find("abcdefxxx", ["abcdefghi"]).Should().Be("abcdefghi");
    }

    [Fact]
    public void The_beginning_of_several_words_finds_the_first_that_goes_on_with_another()
    {
        NearestName.Find("consent", ["contact", "consent_given", "consent_withdrawn"]).Should().Be("consent_given");
        NearestName.Find("data_sharing", ["data_sharing_agreement"]).Should().Be("data_sharing_agreement");
        NearestName.Find("co", ["co_borrower_of_another_loan"]).Should().BeNull();
        NearestName.Find("debt", ["debtor_unreachable"]).Should().BeNull();
    }

    [Theory]
    [InlineData("cn.insults", "insult")]
    [InlineData("cn.gbt-effective-calls", "cn.gbt-effective-calls-per-day")]
    [InlineData("house.language.exposure", "threat.exposure")]
    [InlineData("cn.exposed-to-nobody", null)]
    public void An_id_of_which_only_the_last_part_is_right_finds_it_by_that(string word, string? expected) =>
        NearestName.Find(word, ["insult", "threat.exposure", "cn.gbt-effective-calls-per-day"]).Should().Be(expected);

    [Fact]
    public void A_monstrous_word_is_not_compared() =>
        NearestName.Find(new string('a', 65), [new string('a', 65)]).Should().BeNull();
}
