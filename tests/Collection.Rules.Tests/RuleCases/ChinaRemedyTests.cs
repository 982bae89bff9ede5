using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Remedies;

namespace Collection.Rules.Tests.RuleCases;

/// <summary>Where the China pack sends people with a finding.</summary>
public sealed class ChinaRemedyTests
{
    private static readonly RemedyCatalog Catalog = ChinaPack.Rules.Remedies;
    private static readonly RuleEvaluator Evaluator = RuleEvaluator.Create(ChinaPack.Rules);

    [Fact]
    public void Every_channel_comes_behind_those_to_turn_to_first()
    {
        ImmutableArray<string> order = [.. Catalog.Remedies.Select(r => r.Id)];

        Catalog.Remedies.SelectMany(r => r.After.Where(a => order.IndexOf(a) > order.IndexOf(r.Id)).Select(a => $"{r.Id} before {a}")).Should().BeEmpty();
    }

    [Fact]
    public void What_is_under_review_says_so_and_what_is_not_rests_on_law() =>
        Catalog.Remedies.Where(r => !r.IsUnderReview && r.Citations.IsEmpty).Should().BeEmpty();

    [Theory]
    [InlineData(LenderKind.Bank, "lender-supervised financial-regulator")]
    [InlineData(LenderKind.ConsumerFinance, "lender-supervised financial-regulator")]
    [InlineData(LenderKind.AutoFinance, "lender-supervised financial-regulator")]
    [InlineData(LenderKind.Trust, "lender-supervised financial-regulator")]
    [InlineData(LenderKind.Microloan, "lender-other local-financial-authority")]
    [InlineData(LenderKind.GuaranteeCompany, "lender-other local-financial-authority")]
    [InlineData(LenderKind.OnlineLendingIntermediary, "lender-other local-financial-authority nifa")]
    [InlineData(LenderKind.LoanFacilitator, "lender-other nifa")]
    [InlineData(LenderKind.AssetAssignee, "lender-other")]
    [InlineData(LenderKind.PrivateLender, "")]
    public void Each_kind_of_lender_has_its_own_supervisor(LenderKind kind, string expected)
    {
        string[] supervisors = ["lender-supervised", "lender-other", "financial-regulator", "local-financial-authority", "nifa"];
        Finding finding = Threat(kind);

        string.Join(' ', finding.Remedies.Where(r => supervisors.Contains(r.Remedy.Id)).Select(r => r.Remedy.Id)).Should().Be(expected);
    }

    [Fact]
    public void A_threat_goes_to_police_court_and_injunction_whoever_lends()
    {
        foreach (LenderKind kind in Enum.GetValues<LenderKind>())
        {
            Threat(kind).Remedies.Where(r => r.IsCompetent == Truth.Proven).Select(r => r.Remedy.Id).Should().Contain(["police", "injunction", "court", "legal-advice"]);
        }
    }

    [Fact]
    public void A_threat_by_phone_lacks_a_recording_until_one_is_on_record()
    {
        Lacking(Threat(LenderKind.Bank)).Should().Contain(["recording", "call-list"]);
        Lacking(Threat(LenderKind.Bank, EvidenceKind.Recording)).Should().NotContain("recording").And.Contain("call-list");
    }

    [Fact]
    public void A_parent_is_no_consumer_and_is_not_sent_to_the_consumer_association()
    {
        Threat(LenderKind.Bank).Remedies.Select(r => r.Remedy.Id).Should().Contain("consumer-association");
        Threat(LenderKind.Bank, to: "P1").Remedies.Select(r => r.Remedy.Id).Should().NotContain("consumer-association");
    }

    private static IEnumerable<string> Lacking(Finding finding) =>
        finding.EvidenceNeeds.Where(e => e.IsOnRecord == Truth.Disproven).Select(e => e.Need.Id);

    private static Finding Threat(LenderKind kind, EvidenceKind? evidence = null, string to = "D1")
    {
        CollectionCase record = Given.Case with
        {
            Lender = new Lender { Id = "L1", Kind = kind, Memberships = [] },
            Loan = new Loan { Product = LoanProduct.PersonalLoan, Purpose = LoanPurpose.Consumption },
        };
        PhoneCall act = Given.Act with
        {
            Recipient = new Recipient { Id = to },
            Said = new Said { Threats = [ThreatKind.Violence] },
            Evidence = evidence is { } item ? [new EvidenceItem { Kind = item }] : null,
        };
        return Evaluator.Explain([record, act], Given.ActId, "cn.language.threat-violence");
    }
}
