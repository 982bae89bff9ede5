using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Loading;
using Collection.Rules.Tests.Law;
using Collection.Rules.Tests.Yaml;
using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Loading;

public sealed class CitationReaderTests
{
    private static readonly LawRegister Register = LawRegister.Create([GivenLaw.CivilCode("1033(1)", "1034.2", "1034.3"), GivenLaw.Standard("5.3")]);

    [Fact]
    public void A_citation_finds_its_provision()
    {
        var bag = new DiagnosticBag();

        Resolve("civil-code/1033(1)", bag)!.Citation.En.Should().Be("Civil Code art. 1033(1)");
        bag.Count.Should().Be(0);
    }

    [Theory]
    [InlineData("civil-cod/1033(1)", "CR2001: 'civil-cod' is not an instrument of the register; did you mean 'civil-code'?")]
    [InlineData("elephant/1", "CR2001: 'elephant' is not an instrument of the register; known: civil-code, gbt-45251")]
    [InlineData("civil-code/1034", "CR2002: 'civil-code/1034' is not in the register; the register has civil-code/1034.2, civil-code/1034.3")]
    [InlineData("civil-code/1035", "CR2002: 'civil-code/1035' is not in the register; add it to a file of civil-code")]
    [InlineData("gbt-45251/5.4", "CR2002: 'gbt-45251/5.4' is not in the register; add it to a file of gbt-45251")]
    [InlineData("civil-code/1261", "CR2003: Civil Code art. 1261 does not exist: the last is art. 1260")]
    [InlineData("civil-code/1033（1）", "CR2005: '1033（1）' is not a place in civil-code; write 1033, 253-1, 1034.2 (paragraph 2), 1033(1) (item 1), 50.1(5), 50.1(5)[2], chapter-3 or whole")]
    [InlineData("civil-code", "CR2005: 'civil-code' is not a citation; write an instrument, '/' and the place, such as civil-code/1033(1)")]
    [InlineData("civil-code/", "CR2005: 'civil-code/' is not a citation; write an instrument, '/' and the place, such as civil-code/1033(1)")]
    public void A_citation_that_does_not_resolve_says_why(string citation, string expected)
    {
        var bag = new DiagnosticBag();

        Resolve(citation, bag).Should().BeNull();
        YamlText.Lines(bag).Should().Equal("r.yaml(1,3): error " + expected);
    }

    private static Provision? Resolve(string citation, DiagnosticBag bag) =>
        CitationReader.Resolve((YamlScalar)((YamlSequence)YamlText.Good($"- {citation}")).Items[0], new BindingScope { Diagnostics = bag, Law = Register });
}
