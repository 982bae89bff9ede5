using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Loading;
using Collection.Rules.Remedies;

namespace Collection.Rules.Tests.Loading;

public sealed class RemedyReaderTests
{
    private const string Head = "format: 1\nkind: remedies\n";

    private const string Rule = """
        format: 1
        kind: rule
        id: us.regf.one
        title: { zh: 一, en: One }
        status: active
        severity: low
        effect: violation
        basis: [ "us-regf/1006.2(d)" ]
        event: contact
        elements:
          reached-out:
            says: { zh: 主动联系。, en: The collector reached out. }
            test: { direction: outbound }
        message: { zh: 联系。, en: Contact. }
        """;

    [Fact]
    public void Every_key_reaches_the_catalog_in_the_order_of_the_file()
    {
        RuleSetLoad load = Load("""
            note: "for a test"
            evidence:
              recording:
                title: { zh: 录音, en: a recording }
                keep: { zh: 保存原件, en: Keep the original. }
                when: { type: phone_call }
                breaches: [regf]
                kinds: [recording, video]
            channels:
              lender:
                title: { zh: 出借机构, en: the lender }
                competence: { zh: 其业务, en: its business }
                needs: [ { zh: 姓名, en: name } ]
                checked: 2026-01-02
              regulator:
                title: { zh: 监管部门, en: the regulator }
                contact: { zh: "12378", en: "12378" }
                competence: { zh: 银行, en: banks }
                competent: { lender.kind: bank }
                breaches: [regf, us.regf.one]
                departures: false
                weakest: normative_document
                cite: [ "us-regf/1006.2(d)" ]
                needs: [ { zh: 姓名, en: name }, { zh: 事实, en: facts } ]
                term: { zh: 十五日, en: 15 days }
                warnings: [ { zh: 先投诉, en: Complain first. } ]
                after: [lender]
                until: 2030-01-01
                status: review
                checked: 2026-01-02
            """);

        load.Diagnostics.Should().BeEmpty();
        RemedyCatalog catalog = load.RuleSet!.Remedies;
        catalog.Remedies.Select(r => r.Id).Should().Equal("lender", "regulator");
        EvidenceNeed recording = catalog.Evidence.Should().ContainSingle().Subject;
        recording.Keep.Should().Be(new LocalizedText { Zh = "保存原件", En = "Keep the original." });
        recording.Kinds.Should().Equal(EvidenceKind.Recording, EvidenceKind.Video);
        Remedy regulator = catalog.Remedies[1];
        regulator.Contact!.Zh.Should().Be("12378");
        regulator.Needs.Select(n => n.En).Should().Equal("name", "facts");
        regulator.Term!.En.Should().Be("15 days");
        regulator.Warnings.Should().ContainSingle();
        regulator.After.Should().Equal("lender");
        regulator.Citations.Should().ContainSingle();
        regulator.Until.Should().Be(new DateOnly(2030, 1, 1));
        regulator.Checked.Should().Be(new DateOnly(2026, 1, 2));
        regulator.IsUnderReview.Should().BeTrue();
    }

    [Theory]
    [InlineData("compettent: { lender.kind: bank }", "r.yaml(9,5): error CR1001: 'compettent' is not a key of 'a'; did you mean 'competent'?")]
    [InlineData("competent: { lender.kind: banc }", "r.yaml(9,31): error CR1004")]
    [InlineData("breaches: [regff]", "r.yaml(9,16): error CR1108: 'regff' is neither a topic nor a rule; did you mean 'regf'?")]
    [InlineData("after: [b]", "r.yaml(9,13): error CR1005: 'b' is not another channel")]
    [InlineData("after: [a]", "r.yaml(9,13): error CR1005: 'a' is not another channel")]
    [InlineData("cite: [ us-regf/9999 ]", "r.yaml(9,13): error CR2")]
    [InlineData("contact: { zh: 电话 }", "r.yaml(9,14): error CR1002: 'contact' needs 'en' too")]
    [InlineData("departures: maybe", "r.yaml(9,17): error CR1005")]
    [InlineData("weakest: statute", "r.yaml(9,14): error CR1004")]
    [InlineData("until: soon", "r.yaml(9,12): error CR1005")]
    public void A_mistake_is_reported_where_it_stands(string line, string expected)
    {
        ImmutableArray<string> mistakes = MistakesOf($$"""
            channels:
              a:
                title: { zh: 甲, en: A }
                competence: { zh: 全部, en: all }
                needs: [ { zh: 姓名, en: name } ]
                checked: 2026-01-02
                {{line}}
            """);

        mistakes.Should().ContainSingle().Which.Should().StartWith(expected);
    }

    [Fact]
    public void What_is_missing_is_reported_all_at_once() =>
        MistakesOf("""
            evidence:
              e: { title: { zh: 甲, en: A } }
            channels:
              a: { title: { zh: 甲, en: A } }
            """).Should().SatisfyRespectively(
            m => m.Should().Contain("the key 'keep' is missing in 'e'"),
            m => m.Should().Contain("the key 'competence' is missing in 'a'"),
            m => m.Should().Contain("the key 'checked' is missing in 'a'"),
            m => m.Should().Contain("the key 'needs' is missing in 'a'"));

    [Fact]
    public void A_provision_out_of_force_on_the_day_of_checking_is_reported() =>
        MistakesOf("""
            channels:
              a:
                title: { zh: 甲, en: A }
                competence: { zh: 全部, en: all }
                needs: [ { zh: 姓名, en: name } ]
                cite: [ "us-regf/1006.2(d)" ]
                checked: 1999-01-02
            """).Should().ContainSingle().Which.Should().Contain("is not in force on 1999-01-02, when this channel was checked");

    private static RuleSetLoad Load(string text) => GivenPack.Load(("rule.yaml", Rule), ("r.yaml", Head + text));

    private static ImmutableArray<string> MistakesOf(string text) => [.. Load(text).Diagnostics.Select(d => d.ToString())];
}
