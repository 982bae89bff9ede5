using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;
using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Loading;

public sealed class LawReaderTests
{
    private const string Version = "{ gist: { zh: 甲, en: a }, checked: 2026-11-23 }";

    private const string Code = """
        format: 1
        kind: instrument
        id: code
        title: { zh: 某法, en: A Code }
        issuer: { zh: 某机关, en: An issuer }
        force: law
        numbering: article
        last_article: 20
        in_force: { from: 2021-01-01 }
        binds: { lender.kind: bank }
        """;

    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Further_files_add_their_provisions_in_order_behind_those_of_the_instrument()
    {
        InstrumentSyntax code = Read(
            [Code + $"\nprovisions: {{ \"3\": {Version} }}"],
            [Added("code", "7", "8.2"), Added("code", "12(1)")]).Should().ContainSingle().Which;

        Lines.Should().BeEmpty();
        code.Instrument.Provisions.Select(p => p.Id).Should().Equal("code/3", "code/7", "code/8.2", "code/12(1)");
        code.Instrument.Provisions[^1].Citation.Zh.Should().Be("《某法》第十二条第（一）项");
        code.Instrument.Provisions[^1].Versions[0].Period.Should().Be(code.Instrument.InForce);
        code.Versions.Should().HaveCount(4).And.OnlyContain(v => v.Binds != null && v.Binds == code.Versions[0].Binds, "whom the instrument binds holds for all its files");
    }

    [Fact]
    public void An_instrument_may_have_all_its_provisions_in_further_files() =>
        Read([Code], [Added("code", "7")]).Single().Instrument.Provisions.Select(p => p.Id).Should().Equal("code/7");

    [Fact]
    public void An_instrument_without_a_provision_in_any_file_is_reported()
    {
        Read([Code], []).Should().BeEmpty();

        Lines.Should().Equal("law0.yaml(1,1): error CR1002: the key 'provisions' is missing in the instrument");
    }

    [Fact]
    public void A_provision_that_stands_in_two_files_is_reported_with_both_places()
    {
        Read([Code], [Added("code", "7"), Added("code", "8", "7")]);

        Lines.Should().Equal("added1.yaml(6,3): error CR1009: the provision '7' stands twice: at added0.yaml(5,3) and at added1.yaml(6,3)");
    }

    [Fact]
    public void A_place_outside_the_instrument_is_reported_in_the_file_that_adds_it()
    {
        Read([Code], [Added("code", "21")]);

        Lines.Should().Equal("added0.yaml(5,3): error CR2003: A Code art. 21 does not exist: the last is art. 20");
    }

    [Fact]
    public void Provisions_of_an_instrument_that_no_file_states_are_reported_with_the_nearest_name()
    {
        Read([Code + $"\nprovisions: {{ \"3\": {Version} }}"], [Added("cod", "7")]).Should().HaveCount(1);

        Lines.Should().Equal("added0.yaml(3,5): error CR2001: 'cod' is not an instrument of the register; did you mean 'code'?");
    }

    [Fact]
    public void Nothing_false_is_said_of_provisions_whose_instrument_has_a_mistake_of_its_own()
    {
        Read([Code.Replace("force: law", "force: lex", StringComparison.Ordinal)], [Added("code", "7")]).Should().BeEmpty();

        Lines.Should().ContainSingle().Which.Should().StartWith("law0.yaml(6,8): error CR1004: 'force' cannot be 'lex'");
    }

    [Fact]
    public void An_instrument_stated_twice_is_reported_and_what_is_added_belongs_to_the_first()
    {
        string whole = Code + $"\nprovisions: {{ \"3\": {Version} }}";

        Read([whole, whole], [Added("code", "7")]).Should().ContainSingle().Which.Instrument.Provisions.Should().HaveCount(2);

        Lines.Should().Equal("law1.yaml(3,5): error CR1009: instrument 'code' is already defined at law0.yaml(3,5)");
    }

    [Fact]
    public void A_file_that_adds_says_to_which_instrument_and_nothing_unknown()
    {
        Read([Code + $"\nprovisions: {{ \"3\": {Version} }}"], [Added("code", "7").Replace("of: code", "off: code", StringComparison.Ordinal)]);

        Lines.Should().Equal(
            "added0.yaml(3,1): error CR1001: 'off' is not a key of the file; did you mean 'of'?");
    }

    private string[] Lines => [.. bag.ToImmutable().Select(d => d.ToString())];

    private static string Added(string instrument, params string[] places) =>
        $"format: 1\nkind: provisions\nof: {instrument}\nprovisions:\n" + string.Concat(places.Select(place => $"  \"{place}\": {Version}\n"));

    private ImmutableArray<InstrumentSyntax> Read(string[] instruments, string[] added) =>
        LawReader.Read(Open(instruments, "law"), Open(added, "added"), new BindingScope { Diagnostics = bag });

    private ImmutableArray<MappingReader> Open(string[] texts, string name) =>
        [.. texts.Select((text, i) =>
        {
            MappingReader file = MappingReader.Open(YamlReader.Read($"{name}{i}.yaml", Encoding.UTF8.GetBytes(text), bag), "the file", bag)!;
            file.Integer("format");
            file.Text("kind");
            return file;
        })];
}
