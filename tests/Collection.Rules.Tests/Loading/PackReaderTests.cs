namespace Collection.Rules.Tests.Loading;

public sealed class PackReaderTests
{
    [Theory]
    [InlineData("version: \"1.2.3\\n\"", "is not a version of three numbers")]
    [InlineData("version: 1.2.3\njurisdiction: \"CN\\n\"", "is not an ISO 3166 code")]
    public void A_line_break_after_a_form_is_no_part_of_it(string lines, string mistake) =>
        GivenPack.MistakesOf($"format: 1\nkind: pack\nid: house\ntitle: {{ zh: 内部规则, en: House rules }}\n{lines}")
            .Should().ContainSingle().Which.Should().Contain(mistake);
}
