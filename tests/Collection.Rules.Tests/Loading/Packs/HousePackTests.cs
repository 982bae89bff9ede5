using System.Globalization;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Law;
using Collection.Rules.Loading.Packs;
using Collection.Rules.Parameters;

namespace Collection.Rules.Tests.Loading.Packs;

public sealed class HousePackTests
{
    private const string LawRule = "cn.frequency.connected-calls";
    private const string HouseRule = TighteningPack.RuleId;

    private static readonly Lazy<RuleSet> Rules = new(() =>
    {
        using TemporaryFolder folder = TighteningPack.Write();
        return RuleSet.LoadEmbedded("cn", folder.Root);
    });

    [Theory]
    [InlineData(2, new string[0])]
    [InlineData(3, new[] { HouseRule })]
    [InlineData(4, new[] { LawRule, HouseRule })]
    public void The_stricter_figure_holds_for_the_house_and_that_of_the_law_for_the_law(int calls, string[] expected)
    {
        EvaluationReport report = RuleEvaluator.Create(Rules.Value).Evaluate(Calls(calls, LenderKind.Bank, "2026-05-14"));

        report.Findings.Where(f => f.RuleId is LawRule or HouseRule).Select(f => f.RuleId).Distinct().Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void A_finding_of_the_house_names_the_house_its_figure_and_no_law()
    {
        Finding finding = RuleEvaluator.Create(Rules.Value).Evaluate(Calls(3, LenderKind.Bank, "2026-05-14")).Findings.Single(f => f.RuleId == HouseRule);

        finding.Verdict.Should().Be(Verdict.Departure);
        finding.Provisions.Should().ContainSingle().Which.Force.Should().Be(LegalForce.House);
        finding.Message.In(Language.Zh).Should().Contain("某公司催收规范").And.Contain("2");
    }

    [Fact]
    public void The_title_says_that_the_policy_is_stricter_than_the_law()
    {
        LocalizedText title = Rules.Value.Find(HouseRule)!.Title;

        title.In(Language.Zh).Should().Be("某公司催收规范，严于“单日主动有效通话超过国标次数”");
        title.In(Language.En).Should().Be("A firm's collection policy, stricter than \"More effective calls to the debtor in a day than the national standard allows\"");
    }

    [Theory]
    [InlineData("2026-04-30", Verdict.NotInForce)]
    [InlineData("2026-05-01", Verdict.Departure)]
    public void The_policy_does_not_reach_back_before_its_first_day(string day, Verdict verdict)
    {
        RuleEvaluator evaluator = RuleEvaluator.Create(Rules.Value);

        evaluator.Explain(Calls(3, LenderKind.Bank, day), "E2", HouseRule).Verdict.Should().Be(verdict);
    }

    [Theory]
    [InlineData("2025-02-27", Verdict.NotInForce)]
    [InlineData("2025-02-28", Verdict.Departure)]
    public void A_policy_without_days_reaches_back_as_far_as_the_law(string day, Verdict verdict)
    {
        using var folder = new TemporaryFolder();
        folder.Write("pack.yaml", TighteningPack.Text.Replace("in_force: { from: 2026-05-01 }\n", string.Empty, StringComparison.Ordinal));
        RuleEvaluator evaluator = RuleEvaluator.Create(RuleSet.LoadEmbedded("cn", folder.Root));

        evaluator.Explain(Calls(3, LenderKind.Bank, day), "E2", HouseRule).Verdict.Should().Be(verdict);
    }

    [Theory]
    [InlineData("2025-02-28", false)]
    [InlineData("2025-03-01", true)]
    public void A_policy_that_ends_before_the_law_begins_makes_no_rule_and_says_so(string until, bool isMade)
    {
        using var folder = new TemporaryFolder();
        folder.Write("pack.yaml", TighteningPack.Text.Replace("from: 2026-05-01", $"from: 2024-01-01, until: {until}", StringComparison.Ordinal));

        RuleSetLoad load = RuleSet.TryLoad(Repository.PathOf("rules", "cn"), folder.Root);

        (load.RuleSet!.Find(HouseRule) is not null).Should().Be(isMade);
        load.Diagnostics.Any(d => d.Code == "CR2206").Should().Be(!isMade);
    }

    [Fact]
    public void What_is_tightened_to_the_value_of_the_law_makes_no_second_rule()
    {
        using var folder = new TemporaryFolder();
        folder.Write("pack.yaml", TighteningPack.Text.Replace("per-day: 2", "per-day: 3", StringComparison.Ordinal));

        RuleSet.TryLoad(Repository.PathOf("rules", "cn"), folder.Root).RuleSet!.Find(HouseRule).Should().BeNull();
    }

    [Theory]
    [InlineData(LenderKind.PrivateLender, "2026-05-14")]
    [InlineData(LenderKind.Bank, "2025-02-27")]
    public void Whom_and_when_the_law_does_not_bind_the_tightened_rule_does_not_bind_either(LenderKind lender, string day) =>
        RuleEvaluator.Create(Rules.Value).Evaluate(Calls(4, lender, day)).Findings.Should().NotContain(f => f.RuleId == HouseRule);

    [Theory]
    [InlineData("09:00", "20:00", true)]
    [InlineData("08:00", "22:00", true)]
    [InlineData("07:59", "20:00", false)]
    [InlineData("09:00", "22:01", false)]
    [InlineData("21:00", "09:00", false)]
    public void Narrower_hours_lie_within_the_others(string from, string to, bool isNoLooser) =>
        Strictness.IsNoLooser(HoursOf(from, to), HoursOf("08:00", "22:00"), Stricter.Narrower).Should().Be(isNoLooser);

    [Fact]
    public void An_end_that_is_included_is_wider_than_one_that_is_not()
    {
        Hours included = HoursOf("08:00", "22:00") with { EndIncluded = true };

        Strictness.IsNoLooser(included, HoursOf("08:00", "22:00"), Stricter.Narrower).Should().BeFalse();
        Strictness.IsNoLooser(HoursOf("08:00", "22:00"), included, Stricter.Narrower).Should().BeTrue();
    }

    [Theory]
    [InlineData(2, 3, Stricter.Lower, true)]
    [InlineData(3, 3, Stricter.Lower, true)]
    [InlineData(4, 3, Stricter.Lower, false)]
    [InlineData(4, 3, Stricter.Higher, true)]
    [InlineData(2, 3, Stricter.Higher, false)]
    public void The_direction_says_which_number_is_stricter(int value, int than, object direction, bool isNoLooser) =>
        Strictness.IsNoLooser(value, than, (Stricter)direction).Should().Be(isNoLooser);

    [Fact]
    public void Amounts_of_different_currencies_are_never_taken_for_stricter() =>
        Strictness.IsNoLooser(new Money(1, "CNY"), new Money(2, "USD"), Stricter.Lower).Should().BeFalse();

    private static Hours HoursOf(string from, string to) => new(TimeOnly.Parse(from, CultureInfo.InvariantCulture), TimeOnly.Parse(to, CultureInfo.InvariantCulture));

    private static CollectionRecord[] Calls(int count, LenderKind lender, string day) =>
    [
        Given.Case with
        {
            Lender = new Lender { Id = "L1", Kind = lender },
            Loan = new Loan { Product = LoanProduct.OnlineConsumerCredit },
        },
        .. Enumerable.Range(0, count).Select(i => Given.Call($"E{i}", $"{day}T1{i}:00:00+08:00") with
        {
            Purpose = ContactPurpose.Demand,
            Outcome = CallOutcome.Answered,
            Effective = true,
        }),
    ];
}
