using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Loading;
using Collection.Rules.Tests.Yaml;
using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Loading;

public sealed class InstrumentReaderTests
{
    // Thirteen lines, so that the first provision stands on line 14.
    private const string Head = """
        format: 1
        kind: instrument
        id: civil-code
        title: { zh: 中华人民共和国民法典, en: Civil Code of the People's Republic of China }
        short: { zh: 民法典, en: Civil Code }
        number: 主席令第四十五号
        issuer: { zh: 全国人民代表大会, en: National People's Congress }
        force: law
        numbering: article
        last_article: 1260
        in_force: { from: 2021-01-01, until: 2030-01-01 }
        binds: anyone
        provisions:

        """;

    private const string Rest = "gist: { zh: 甲, en: a }, checked: 2026-11-23";
    private const string Plain = "  \"1034.2\": { gist: { zh: 甲, en: a }, checked: 2026-11-23 }\n";

    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Every_key_reaches_the_register()
    {
        InstrumentSyntax syntax = Read(Head + """
              "1033(1)":
                - { from: 2023-05-01, gist: { zh: 乙, en: b }, checked: 2026-11-22, status: review, note: unsure }
                - from: 2021-01-01
                  until: 2023-05-01
                  gist: { zh: 甲, en: a }
                  consequence: { zh: 丙, en: c }
                  binds: { lender.kind: bank }
                  checked: 2026-11-23
                  status: active
                  url: https://example.org/law
              1034.2: { gist: { zh: 丁, en: d }, checked: 2026-11-23 }
            """)!;

        YamlText.Lines(bag).Should().BeEmpty();
        Instrument instrument = syntax.Instrument;
        instrument.Should().BeEquivalentTo(new
        {
            Id = "civil-code",
            Title = new LocalizedText { Zh = "中华人民共和国民法典", En = "Civil Code of the People's Republic of China" },
            Short = new LocalizedText { Zh = "民法典", En = "Civil Code" },
            Number = "主席令第四十五号",
            Issuer = new LocalizedText { Zh = "全国人民代表大会", En = "National People's Congress" },
            Force = LegalForce.Law,
            Numbering = Numbering.Article,
            LastArticle = 1260,
            InForce = new EffectivePeriod(new DateOnly(2021, 1, 1), new DateOnly(2030, 1, 1)),
        });
        instrument.Provisions.Select(p => p.Id).Should().Equal("civil-code/1033(1)", "civil-code/1034.2");
        instrument.Provisions[0].Citation.Zh.Should().Be("《中华人民共和国民法典》第一千零三十三条第（一）项");
        instrument.Provisions[0].Versions.Should().Equal(
            new ProvisionVersion
            {
                Period = new EffectivePeriod(new DateOnly(2021, 1, 1), new DateOnly(2023, 5, 1)),
                Gist = new LocalizedText { Zh = "甲", En = "a" },
                Consequence = new LocalizedText { Zh = "丙", En = "c" },
                Checked = new DateOnly(2026, 11, 23),
                Url = "https://example.org/law",
            },
            new ProvisionVersion
            {
                Period = new EffectivePeriod(new DateOnly(2023, 5, 1), new DateOnly(2030, 1, 1)),
                Gist = new LocalizedText { Zh = "乙", En = "b" },
                Checked = new DateOnly(2026, 11, 22),
                UnderReview = true,
            });
        instrument.Provisions[1].Versions.Should().ContainSingle().Which.Period.Should().Be(instrument.InForce);
    }

    [Fact]
    public void Each_version_carries_whom_it_binds_or_else_whom_the_instrument_binds()
    {
        InstrumentSyntax syntax = Read(Head + "  \"1\": { binds: { lender.kind: bank }, gist: { zh: 甲, en: a }, checked: 2026-11-23 }\n" + Plain)!;

        syntax.Versions.Select(v => $"{v.Provision.Pinpoint} {v.Binds!.Kind}").Should().Equal("1 a mapping", "1034.2 the text 'anyone'");
        syntax.Versions[0].Version.Should().BeSameAs(syntax.Instrument.Provisions[0].Versions[0]);
    }

    [Fact]
    public void Optional_keys_may_be_absent()
    {
        Instrument instrument = Read("""
            format: 1
            kind: instrument
            id: guide
            title: { zh: 指引, en: Guide }
            issuer: Association
            force: self_regulatory
            numbering: free
            in_force: { from: 2021-01-01 }
            provisions: { whole: { gist: { zh: 甲, en: a }, checked: 2026-11-23 } }
            """)!.Instrument;

        instrument.Should().BeEquivalentTo(new { Number = (string?)null, LastArticle = (int?)null, Short = instrument.Title });
        instrument.Provisions[0].Versions[0].Should().BeEquivalentTo(new { UnderReview = false, Url = (string?)null, Consequence = (LocalizedText?)null });
    }

    [Theory]
    [InlineData("format: 1", "format: 2", "r.yaml(1,9): error CR1008: format 2 is not known; this version reads format 1")]
    [InlineData("kind: instrument", "kind: rule", "r.yaml(2,7): error CR1004: 'kind' must be 'instrument' here, not 'rule'")]
    [InlineData("id: civil-code", "id: Civil Code", "r.yaml(3,5): error CR1010: 'Civil Code' is not an id; write lower-case letters and digits, parted by '-', '.' or '_'")]
    [InlineData("title: { zh: 中华人民共和国民法典, en: Civil Code of the People's Republic of China }", "title: 民法典", "r.yaml(4,8): error CR1002: 'title' needs 'zh' too: write { zh: …, en: … }")]
    [InlineData("short: { zh: 民法典, en: Civil Code }", "short: { zh: 民法典 }", "r.yaml(5,8): error CR1002: 'short' needs 'en' too: write { zh: …, en: … }")]
    [InlineData("issuer:", "issuers:", "r.yaml(7,1): error CR1001: 'issuers' is not a key of the instrument; did you mean 'issuer'?")]
    [InlineData("force: law", "force: lex", "r.yaml(8,8): error CR1004: 'force' cannot be 'lex'; did you mean 'law'? allowed: house, contract, self_regulatory, recommended_standard, normative_document, local_government_rule, departmental_rule, local_regulation, judicial_interpretation, administrative_regulation, law")]
    [InlineData("numbering: article", "numbering: clause", "r.yaml(10,15): error CR1005: 'last_article' belongs only to an instrument whose 'numbering' is 'article'|r.yaml(14,3): error CR2005: 'chapter-1' is not a place in civil-code; write 5.3, A.1 or whole")]
    [InlineData("last_article: 1260", "last_article: 0", "r.yaml(10,15): error CR1005: 'last_article' must be from 1 to 9999, not 0")]
    [InlineData("until: 2030-01-01", "until: 2021-01-01", "r.yaml(11,38): error CR1005: 'until' (2021-01-01) must lie after 'from' (2021-01-01): it is the first day no longer in force")]
    [InlineData("until: 2030-01-01", "til: 2030-01-01", "r.yaml(11,31): error CR1001: 'til' is not a key of 'in_force'; did you mean 'until'?")]
    public void A_mistake_in_the_head_is_reported_at_its_place(string right, string wrong, string expected)
    {
        Head.Should().Contain(right);
        Read((Head + "  chapter-1: { gist: { zh: 甲, en: a }, checked: 2026-11-23 }\n").Replace(right, wrong, StringComparison.Ordinal));

        YamlText.Lines(bag).Should().Equal(expected.Split('|'));
    }

    [Theory]
    [InlineData("\"1261\": { " + Rest + " }", "(14,3): error CR2003: Civil Code art. 1261 does not exist: the last is art. 1260")]
    [InlineData("\"1033（1）\": { " + Rest + " }", "(14,3): error CR2005: '1033（1）' is not a place in civil-code; write 1033, 253-1, 1034.2 (paragraph 2), 1033(1) (item 1), 50.1(5), 50.1(5)[2], chapter-3 or whole")]
    [InlineData("\"1\": []", "(14,8): error CR1002: the provision '1' has no version")]
    [InlineData("\"1\": x", "(14,8): error CR1003: the version must be a mapping of keys and values, not the text 'x'")]
    [InlineData("\"1\": { checked: 2026-11-23 }", "(14,8): error CR1002: the key 'gist' is missing in the version")]
    [InlineData("\"1\": { gist: { zh: 甲 }, checked: 2026-11-23 }", "(14,16): error CR1002: 'gist' needs 'en' too: write { zh: …, en: … }")]
    [InlineData("\"1\": { gist: text, checked: 2026-11-23 }", "(14,16): error CR1002: 'gist' needs 'zh' too: write { zh: …, en: … }")]
    [InlineData("\"1\": { gist: { zh: 甲, en: '' }, checked: 2026-11-23 }", "(14,29): error CR1005: 'en' is empty")]
    [InlineData("\"1\": { consequence: { en: c }, " + Rest + " }", "(14,23): error CR1002: 'consequence' needs 'zh' too: write { zh: …, en: … }")]
    [InlineData("\"1\": { gist: { zh: 甲, en: a } }", "(14,8): error CR1002: the key 'checked' is missing in the version")]
    [InlineData("\"1\": { status: draft, " + Rest + " }", "(14,18): error CR1004: 'status' cannot be 'draft'; allowed: active, review")]
    [InlineData("\"1\": { url: law.example, " + Rest + " }", "(14,15): error CR1005: 'url': 'law.example' is not a web address; write https://…")]
    [InlineData("\"1\": { url: \"file:///etc/law\", " + Rest + " }", "(14,15): error CR1005: 'url': 'file:///etc/law' is not a web address; write https://…")]
    [InlineData("\"1\": { gists: x, " + Rest + " }", "(14,10): error CR1001: 'gists' is not a key of the version; did you mean 'gist'?")]
    [InlineData("\"1\": { from: 2022-01-01, until: 2022-01-01, " + Rest + " }", "(14,35): error CR1005: 'until' (2022-01-01) must lie after 'from' (2022-01-01): it is the first day no longer in force")]
    [InlineData("\"1\": { until: 2020-01-01, " + Rest + " }", "(14,17): error CR1005: 'until' (2020-01-01) must lie after 'from' (2021-01-01): it is the first day no longer in force")]
    [InlineData("\"1\": { from: 2020-12-31, " + Rest + " }", "(14,16): error CR2004: the version holds [2020-12-31, 2030-01-01), but civil-code is in force [2021-01-01, 2030-01-01)")]
    [InlineData("\"1\": { until: 2030-01-02, " + Rest + " }", "(14,17): error CR2004: the version holds [2021-01-01, 2030-01-02), but civil-code is in force [2021-01-01, 2030-01-01)")]
    [InlineData("\"1\": { from: 2030-01-01, " + Rest + " }", "(14,16): error CR2004: the version starts on 2030-01-01, but civil-code is in force [2021-01-01, 2030-01-01)")]
    [InlineData("\"1\": { from: 2022-13-01, " + Rest + " }", "(14,16): error CR1005: 'from': '2022-13-01' is not a day of the calendar")]
    public void A_mistake_in_a_provision_is_reported_and_the_others_are_read(string provision, string expected)
    {
        InstrumentSyntax syntax = Read(Head + "  " + provision + "\n" + Plain)!;

        YamlText.Lines(bag).Should().Equal("r.yaml" + expected);
        syntax.Instrument.Provisions.Select(p => p.Pinpoint.Text).Should().Contain("1034.2");
    }

    [Fact]
    public void Versions_that_overlap_are_reported_at_the_later_one()
    {
        Read(Head + $$"""
              "1":
                - { from: 2022-01-01, until: 2022-06-01, {{Rest}} }
                - { from: 2022-06-01, until: 2023-01-01, {{Rest}} }
                - { from: 2021-01-01, until: 2022-01-02, {{Rest}} }
            """);

        YamlText.Lines(bag).Should().Equal("r.yaml(15,7): error CR2006: the version [2022-01-01, 2022-06-01) overlaps the version [2021-01-01, 2022-01-02) at r.yaml(17,7)");
    }

    [Fact]
    public void A_version_without_an_end_overlaps_every_later_one()
    {
        Read(Head + $$"""
              "1":
                - { {{Rest}} }
                - { from: 2022-01-01, until: 2023-01-01, {{Rest}} }
                - { from: 2024-01-01, {{Rest}} }
            """);

        bag.ToImmutable().Select(d => (d.Code, d.Position.Line)).Should().Equal((DiagnosticCode.OverlappingVersions, 16), (DiagnosticCode.OverlappingVersions, 17));
    }

    [Fact]
    public void A_provision_spelt_twice_is_reported_with_both_places()
    {
        Read(Head.Replace("numbering: article\nlast_article: 1260", "numbering: free", StringComparison.Ordinal)
            + $"  问一: {{ {Rest} }}\n  ' 问一': {{ {Rest} }}\n");

        YamlText.Lines(bag).Should().Equal("r.yaml(14,3): error CR1009: the provision '问一' stands twice: at r.yaml(13,3) and at r.yaml(14,3)");
    }

    [Fact]
    public void Provisions_must_not_be_empty()
    {
        Read(Head.TrimEnd() + " {}\n");

        YamlText.Lines(bag).Should().Equal("r.yaml(13,13): error CR1007: 'provisions' is empty; write at least one");
    }

    [Fact]
    public void A_broken_head_does_not_hide_the_mistakes_of_the_provisions()
    {
        Read(Head.Replace("force: law\n", string.Empty, StringComparison.Ordinal) + "  \"9999\": { gist: x }\n").Should().BeNull();

        bag.ToImmutable().Select(d => d.Code).Should().Equal(DiagnosticCode.MissingKey, DiagnosticCode.NoSuchArticle);
    }

    [Fact]
    public void A_file_of_another_shape_yields_nothing()
    {
        Read("- a").Should().BeNull();

        YamlText.Lines(bag).Should().Equal("r.yaml(1,1): error CR1003: the instrument must be a mapping of keys and values, not a list");
    }

    private InstrumentSyntax? Read(string text) => InstrumentReader.Read(YamlText.Read(text, bag), [], bag);
}
