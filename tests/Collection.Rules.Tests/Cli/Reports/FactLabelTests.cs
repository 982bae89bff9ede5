using Collection.Rules.Cli.Reports;
using Collection.Rules.Events;
using Collection.Rules.Findings;

namespace Collection.Rules.Tests.Cli.Reports;

public sealed class FactLabelTests
{
    [Theory]
    [InlineData("purpose", "demand", "purpose of the contact: to demand payment", "联系目的：催款")]
    [InlineData("recipient.is_debtor", "false", "whether the person contacted is the debtor: no", "被联系人是否为债务人：否")]
    [InlineData("said.threats", "[violence, veiled]", "threats made: violence, a veiled threat", "威胁内容：暴力、隐晦威胁")]
    [InlineData("said.threats", "[]", "threats made: none", "威胁内容：无")]
    [InlineData("said.amount", "23000.00 CNY", "amount claimed: 23000.00 CNY", "主张的金额：23,000.00 元")]
    [InlineData("from_number", "[x]", "number called from: [x]", "主叫号码：[x]")]
    public void A_fact_and_its_value_read_as_people_say_them(string path, string value, string english, string chinese)
    {
        var evidence = new FactEvidence { Path = path, Value = value };

        FactLabel.Of(evidence, EventKind.PhoneCall, Language.En).Should().Be(english);
        FactLabel.Of(evidence, EventKind.PhoneCall, Language.Zh).Should().Be(chinese);
    }
}
