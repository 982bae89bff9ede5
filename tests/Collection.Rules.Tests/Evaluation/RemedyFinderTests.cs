using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Loading;

namespace Collection.Rules.Tests.Evaluation;

/// <summary>Which channels and which evidence a finding names.</summary>
public sealed class RemedyFinderTests
{
    private const string Law = """
        format: 1
        kind: instrument
        id: act
        title: { zh: 试验, en: Trial }
        issuer: { zh: 试验, en: Trial }
        force: law
        numbering: article
        in_force: { from: 2020-01-01 }
        provisions:
          "1": { gist: { zh: 一。, en: One. }, checked: 2026-01-01 }
        """;

    private const string Remedies = """
        format: 1
        kind: remedies
        evidence:
          recording: { title: { zh: 录音, en: recording }, keep: { zh: 保存, en: Keep it. }, when: { type: phone_call }, kinds: [recording] }
          paper: { title: { zh: 信函, en: paper }, keep: { zh: 保存, en: Keep it. }, when: { type: letter }, kinds: [document] }
          contract: { title: { zh: 合同, en: contract }, keep: { zh: 保存, en: Keep it. } }
          other: { title: { zh: 其他, en: other }, keep: { zh: 保存, en: Keep it. }, breaches: [b] }
        channels:
          any: { title: { zh: 甲, en: A }, competence: { zh: 甲, en: A }, needs: { zh: 甲, en: A }, checked: 2026-01-01 }
          banks: { title: { zh: 乙, en: B }, competence: { zh: 乙, en: B }, needs: { zh: 乙, en: B }, checked: 2026-01-01, competent: { lender.kind: bank } }
          law: { title: { zh: 丙, en: C }, competence: { zh: 丙, en: C }, needs: { zh: 丙, en: C }, checked: 2026-01-01, departures: false }
          statute: { title: { zh: 庚, en: G }, competence: { zh: 庚, en: G }, needs: { zh: 庚, en: G }, checked: 2026-01-01, weakest: law }
          closed: { title: { zh: 丁, en: D }, competence: { zh: 丁, en: D }, needs: { zh: 丁, en: D }, checked: 2026-01-01, until: 2026-06-02 }
          topic: { title: { zh: 戊, en: E }, competence: { zh: 戊, en: E }, needs: { zh: 戊, en: E }, checked: 2026-01-01, breaches: [b] }
          rule: { title: { zh: 己, en: F }, competence: { zh: 己, en: F }, needs: { zh: 己, en: F }, checked: 2026-01-01, breaches: [trial.a.one] }
        """;

    [Theory]
    [InlineData(LenderKind.Bank, "any banks law statute rule")]
    [InlineData(LenderKind.Microloan, "any law statute rule")]
    [InlineData(null, "any banks? law statute rule")]
    public void A_channel_is_named_where_it_is_or_may_be_competent(LenderKind? kind, string expected) =>
        Channels(Judge(kind)).Should().Be(expected);

    [Fact]
    public void A_departure_goes_only_to_those_that_take_it_up() =>
        Channels(Judge(LenderKind.Bank, id: "trial.a.soft")).Should().Be("any banks statute");

    [Fact]
    public void A_breach_of_a_weaker_source_goes_only_to_those_that_take_it_up() =>
        Channels(Judge(LenderKind.Bank, id: "trial.a.order")).Should().Be("any banks law");

    [Theory]
    [InlineData("2026-06-01T23:59:59+08:00", true)]
    [InlineData("2026-06-02T00:00:00+08:00", false)]
    public void A_channel_that_had_closed_on_the_day_is_left_out(string at, bool isNamed) =>
        Channels(Judge(LenderKind.Bank, Given.Act with { At = Given.Instant(at) })).Contains("closed", StringComparison.Ordinal).Should().Be(isNamed);

    [Fact]
    public void Another_topic_has_channels_and_evidence_of_its_own()
    {
        Finding finding = Judge(LenderKind.Microloan, id: "trial.b.one");

        Channels(finding).Should().Be("any law statute topic");
        Evidence(finding).Should().Be("recording=Disproven contract=Unknown other=Unknown");
    }

    [Theory]
    [InlineData(null, "recording=Disproven contract=Unknown")]
    [InlineData(EvidenceKind.CallLog, "recording=Disproven contract=Unknown")]
    [InlineData(EvidenceKind.Recording, "recording=Proven contract=Unknown")]
    public void Evidence_of_the_act_is_on_record_or_lacking(EvidenceKind? kind, string expected)
    {
        ImmutableArray<EvidenceItem>? items = kind is null ? null : [new EvidenceItem { Kind = kind }];

        Evidence(Judge(LenderKind.Bank, Given.Act with { Evidence = items })).Should().Be(expected);
    }

    [Theory]
    [InlineData(Direction.Inbound)]
    [InlineData(null)]
    public void Where_nothing_is_found_yet_nobody_is_named(Direction? direction)
    {
        Finding finding = Judge(LenderKind.Bank, Given.Act with { Direction = direction });

        finding.Verdict.Should().BeOneOf(Verdict.NoViolation, Verdict.Undetermined);
        finding.Remedies.Should().BeEmpty();
        finding.EvidenceNeeds.Should().BeEmpty();
    }

    private static string Channels(Finding finding) =>
        string.Join(' ', finding.Remedies.Select(r => r.Remedy.Id + (r.IsCompetent == Truth.Unknown ? "?" : string.Empty)));

    private static string Evidence(Finding finding) =>
        string.Join(' ', finding.EvidenceNeeds.Select(e => $"{e.Need}={e.IsOnRecord}"));

    private static Finding Judge(LenderKind? kind, PhoneCall? act = null, string id = "trial.a.one")
    {
        string order = Law.Replace("id: act", "id: order", StringComparison.Ordinal).Replace("force: law", "force: normative_document", StringComparison.Ordinal);
        string[] texts = [Law, order, Rule("trial.a.one"), Rule("trial.a.soft", "departure"), Rule("trial.a.order", basis: "order/1"), Rule("trial.b.one"), Remedies];
        SourceFile[] files = [.. texts.Select((text, i) => new SourceFile($"{i}.yaml", Encoding.UTF8.GetBytes(text)))];
        RuleSet rules = RuleSetLoader.Load(files, new DiagnosticBag()).RuleSet!;
        CollectionCase record = Given.Case with { Lender = new Lender { Id = "L1", Kind = kind } };
        return RuleEvaluator.Create(rules).Explain([record, act ?? Given.Act], Given.ActId, id);
    }

    private static string Rule(string id, string effect = "violation", string basis = "act/1") => $$"""
        format: 1
        kind: rule
        id: {{id}}
        title: { zh: 一, en: One }
        status: active
        severity: low
        effect: {{effect}}
        basis: [ {{basis}} ]
        event: contact
        elements:
          reached-out: { says: { zh: 主动联系。, en: The collector reached out. }, test: { direction: outbound } }
        message: { zh: 联系。, en: Contact. }
        """;
}
