using Collection.Rules.Cli.Reports;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Law;

namespace Collection.Rules.Tests.Cli.Reports;

public sealed class VerdictLabelTests
{
    [Theory]
    [InlineData(LegalForce.NormativeDocument, "违反监管规定", "breach of a regulatory rule")]
    [InlineData(LegalForce.DepartmentalRule, "违法", "violation")]
    [InlineData(LegalForce.Law, "违法", "violation")]
    public void A_breach_of_normative_documents_alone_is_not_called_unlawful(LegalForce force, string chinese, string english)
    {
        Finding finding = Breach(Cited(LegalForce.NormativeDocument), Cited(force));

        VerdictLabel.Of(finding, Language.Zh).Should().Be(chinese);
        VerdictLabel.Of(finding, Language.En).Should().Be(english);
    }

    [Fact]
    public void A_law_that_is_under_review_or_may_not_bind_lends_no_word()
    {
        Finding finding = Breach(
            Cited(LegalForce.NormativeDocument),
            Cited(LegalForce.Law) with { IsUnderReview = true },
            Cited(LegalForce.Law) with { IsSureToBind = false });

        VerdictLabel.Of(finding, Language.Zh).Should().Be("违反监管规定");
    }

    private static CitedProvision Cited(LegalForce force) => new()
    {
        Key = "test-act/1",
        Citation = new LocalizedText { Zh = "测试法第一条", En = "Test Act art. 1" },
        Gist = new LocalizedText(),
        Force = force,
        IsSureToBind = true,
        IsUnderReview = false,
    };

    private static Finding Breach(params CitedProvision[] provisions) => new()
    {
        RuleId = "test.topic.rule",
        RuleTitle = new LocalizedText(),
        Verdict = Verdict.Violation,
        Severity = Severity.Medium,
        CaseId = Given.CaseId,
        EventId = Given.ActId,
        EventKind = EventKind.PhoneCall,
        At = Given.Act.At,
        Provisions = [.. provisions],
        Message = new LocalizedText(),
        Elements = [],
        Exceptions = [],
        Missing = [],
    };
}
