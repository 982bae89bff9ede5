using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Loading;
using Collection.Rules.Tests.Loading;

namespace Collection.Rules.Tests.Evaluation;

/// <summary>What the force, the dates, the addressees and the verification of a rule's sources make of its verdict.</summary>
public sealed class RuleJudgeTests
{
    private const string Instruments = """
        format: 1
        kind: instrument
        id: {0}
        title: {{ zh: 试验, en: Trial }}
        issuer: {{ zh: 试验, en: Trial }}
        force: {1}
        numbering: article
        in_force: {{ from: 2025-01-01, until: 2027-01-01 }}
        provisions:
          "1":
            gist: {{ zh: 一。, en: One. }}
            checked: 2026-01-01
          "2":
            gist: {{ zh: 二。, en: Two. }}
            checked: 2026-01-01
            status: review
          "3":
            gist: {{ zh: 三。, en: Three. }}
            checked: 2026-01-01
            binds: {{ lender.kind: bank }}
          "4":
            gist: {{ zh: 四。, en: Four. }}
            checked: 2026-01-01
            from: 2026-01-01
        """;

    private const string Parameters = """
        format: 1
        kind: parameters
        parameters:
          trial.limit:
            title: { zh: 上限, en: Limit }
            type: integer
            values:
              2025-01-01: { value: 1, cite: act/1 }
              2026-01-01: { value: 1, cite: act/1, status: review }
        """;

    [Theory]
    [InlineData("act/1", "violation", Verdict.Violation)]
    [InlineData("act/1", "presumption", Verdict.PresumedViolation)]
    [InlineData("act/1", "departure", Verdict.Departure)]
    [InlineData("guide/1", "departure", Verdict.Departure)]
    [InlineData("guide/1, act/1", "violation", Verdict.Violation)]
    [InlineData("act/2", "violation", Verdict.NeedsReview)]
    [InlineData("act/2, act/1", "violation", Verdict.Violation)]
    [InlineData("act/2, guide/1", "violation", Verdict.Departure)]
    [InlineData("act/3", "violation", Verdict.Undetermined)]
    [InlineData("act/3, act/1", "violation", Verdict.Violation)]
    [InlineData("act/3, guide/1", "violation", Verdict.Departure)]
    [InlineData("act/3, act/2", "violation", Verdict.NeedsReview)]
    public void The_word_follows_the_verified_sources_that_bind(string basis, string effect, Verdict expected) =>
        Judge(Rule(basis, effect), Given.Case).Verdict.Should().Be(expected);

    [Theory]
    [InlineData(LenderKind.Bank, Verdict.Violation)]
    [InlineData(LenderKind.Microloan, Verdict.NotApplicable)]
    [InlineData(null, Verdict.Undetermined)]
    public void A_provision_counts_for_those_whom_it_binds(LenderKind? kind, Verdict expected)
    {
        Finding finding = Judge(Rule("act/3", "violation"), Given.Case with { Lender = new Lender { Id = "L1", Kind = kind } });

        finding.Verdict.Should().Be(expected);
        finding.Missing.Select(m => m.ToString()).Should().Equal(kind is null ? ImmutableArray.Create("lender.kind") : []);
    }

    [Theory]
    [InlineData("2024-12-31T23:59:59+08:00", "", Verdict.NotInForce)]
    [InlineData("2025-01-01T00:00:00+08:00", "act/1", Verdict.Violation)]
    [InlineData("2025-12-31T23:59:59+08:00", "act/1", Verdict.Violation)]
    [InlineData("2026-01-01T00:00:00+08:00", "act/4 act/1", Verdict.Violation)]
    [InlineData("2026-12-31T23:59:59+08:00", "act/4 act/1", Verdict.Violation)]
    [InlineData("2027-01-01T00:00:00+08:00", "", Verdict.NotInForce)]
    public void Only_provisions_in_force_on_the_day_of_the_act_are_cited(string at, string cited, Verdict expected)
    {
        Finding finding = Judge(Rule("act/4, act/1", "violation"), Given.Case, at);

        finding.Verdict.Should().Be(expected);
        finding.Provisions.Select(p => p.Key).Should().Equal(cited.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("2025-12-31T23:59:59+08:00", false)]
    [InlineData("2026-01-01T00:00:00+08:00", true)]
    public void An_exception_says_whether_its_provision_was_in_force_on_the_day_of_the_act(string at, bool expected)
    {
        const string exception = """

            unless:
              allowed:
                cite: act/4
                says: { zh: 许可。, en: It was allowed. }
                shown_by: actor
                test: { purpose: demand }
            """;

        Finding finding = Judge(Rule("act/1", "violation") + exception, Given.Case, at);

        finding.Exceptions.Should().ContainSingle().Which.IsInForce.Should().Be(expected);
    }

    [Fact]
    public void A_rule_under_review_says_at_most_that_a_person_must_look()
    {
        string rule = Rule("act/1", "violation").Replace("status: active", "status: review", StringComparison.Ordinal);

        Judge(rule, Given.Case).Verdict.Should().Be(Verdict.NeedsReview);
        Judge(rule.Replace("outbound", "inbound", StringComparison.Ordinal), Given.Case).Verdict.Should().Be(Verdict.NoViolation);
    }

    [Theory]
    [InlineData("2025-06-02T15:00:00+08:00", Verdict.Violation)]
    [InlineData("2026-06-02T15:00:00+08:00", Verdict.NeedsReview)]
    public void A_figure_under_review_on_the_day_caps_the_verdict(string at, Verdict expected)
    {
        const string Over = "{ count: { of: contact, where: { direction: outbound }, window: { kind: whole_case }, at_least: { param: trial.limit } } }";

        Judge(Rule("act/1", "violation", test: Over), Given.Case, at).Verdict.Should().Be(expected);
    }

    [Fact]
    public void A_figure_under_review_caps_what_is_only_shown_at_first_sight_too()
    {
        const string Over = "{ count: { of: contact, where: { direction: outbound }, window: { kind: whole_case }, at_least: { param: trial.limit } } }";
        string rule = Rule("act/1", "violation", test: Over) + """

            unless:
              agreed: { cite: act/1, says: { zh: 同意。, en: Agreed. }, shown_by: actor, test: { purpose: answer } }
            """;

        Judge(rule, Given.Case, "2025-06-02T15:00:00+08:00").Verdict.Should().Be(Verdict.PrimaFacie);
        Judge(rule, Given.Case, "2026-06-02T15:00:00+08:00").Verdict.Should().Be(Verdict.NeedsReview);
    }

    [Theory]
    [InlineData("active", "own_staff", null)]
    [InlineData("active", "outsourced", "trial.b.special")]
    [InlineData("review", "outsourced", null)]
    [InlineData("draft", "outsourced", null)]
    public void A_special_rule_in_use_displaces_the_general_one_where_it_applies(string status, string capacity, string? displacer)
    {
        string special = Rule("act/1", "violation", id: "trial.b.special").Replace("status: active", "status: " + status, StringComparison.Ordinal)
            + "\napplies: { actor.capacity: outsourced }\noverrides: [ { rule: trial.a.general, cite: act/1 } ]";
        RuleSet rules = Load(Rule("act/1", "violation", id: "trial.a.general"), special);
        PhoneCall act = Given.Act with { Actor = new Actor { Capacity = Enum.Parse<ActorCapacity>(capacity.Replace("_", "", StringComparison.Ordinal), ignoreCase: true) } };
        RuleEvaluator evaluator = RuleEvaluator.Create(rules);

        Finding general = evaluator.Explain([Given.Case, act], Given.ActId, "trial.a.general");

        general.DisplacedBy.Should().Be(displacer);
        general.Verdict.Should().Be(displacer is null ? Verdict.Violation : Verdict.NotApplicable);
        evaluator.Report([Given.Case, act]).Findings.Any(f => f.RuleId == "trial.a.general").Should().Be(displacer is null);
    }

    [Fact]
    public void A_draft_is_explained_but_never_reported()
    {
        RuleSet rules = Load(Rule("act/1", "violation").Replace("status: active", "status: draft", StringComparison.Ordinal));

        RuleEvaluator.Create(rules).Report([Given.Case, Given.Act]).Findings.Should().BeEmpty();
        RuleEvaluator.Create(rules).Explain([Given.Case, Given.Act], Given.ActId, "trial.a.rule").Verdict.Should().Be(Verdict.NeedsReview);
    }

    [Fact]
    public void A_kind_of_event_that_the_rule_does_not_judge_is_outside_it() =>
        RuleEvaluator.Create(Load(Rule("act/1", "violation")))
            .Explain([Given.Case, Given.Consent("c", "2026-06-02T15:00:00+08:00")], "c", "trial.a.rule").Verdict.Should().Be(Verdict.NotApplicable);

    private static Finding Judge(string rule, CollectionCase file, string at = "2026-06-02T15:00:00+08:00") =>
        RuleEvaluator.Create(Load(rule)).Explain([file, Given.Call(Given.ActId, at)], Given.ActId, "trial.a.rule");

    private static RuleSet Load(params string[] rules)
    {
        (string, string)[] files =
        [
            ("act.yaml", Format("act", "law")),
            ("guide.yaml", Format("guide", "self_regulatory")),
            ("parameters.yaml", Parameters),
            .. rules.Select((text, i) => ($"r{i}.yaml", text)),
        ];
        RuleSetLoad load = GivenPack.Load(files);
        load.Diagnostics.Should().BeEmpty();
        return load.RuleSet!;
    }

    private static string Format(string id, string force) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, Instruments, id, force);

    private static string Rule(string basis, string effect, string id = "trial.a.rule", string test = "{ direction: outbound }") => $$"""
        format: 1
        kind: rule
        id: {{id}}
        title: { zh: 试验, en: A trial }
        status: active
        severity: low
        effect: {{effect}}
        basis: [ {{basis}} ]
        event: contact
        elements:
          only:
            says: { zh: 试验。, en: A trial. }
            test: {{test}}
        message: { zh: 试验。, en: A trial. }
        """;
}
