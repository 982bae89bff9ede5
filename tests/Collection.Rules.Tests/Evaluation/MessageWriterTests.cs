using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Evaluation;

public sealed class MessageWriterTests
{
    [Fact]
    public void A_fact_that_is_not_on_record_stands_in_one_pair_of_brackets()
    {
        PhoneCall call = Given.Call("call", "2026-05-14T10:00:00+08:00") with { Recipient = new Recipient { Id = "P1" } };

        Finding finding = RuleEvaluator.Create(ChinaPack.Rules).Explain([Given.Case, call], "call", "cn.privacy.address-book-number");

        finding.Message.In(Language.Zh).Should().Contain("号码（未记录）");
        finding.Message.In(Language.En).Should().Contain("(not recorded)").And.NotContain("((");
    }
}
