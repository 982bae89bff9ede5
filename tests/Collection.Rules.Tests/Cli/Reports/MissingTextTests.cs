using Collection.Rules.Cli.Reports;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Cli.Reports;

public sealed class MissingTextTests
{
    [Theory]
    [InlineData("purpose", "purpose of the contact", "联系目的")]
    [InlineData("records.consent", "a complete record of consents and withdrawals", "完整的同意与撤回记录")]
    [InlineData("text", "the words spoken or written", "谈话或消息的内容")]
    [InlineData("E7.purpose", "purpose of the contact (E7)", "联系目的（E7）")]
    [InlineData("E.7.recipient.role", "role of the person contacted (E.7)", "被联系人的身份（E.7）")]
    [InlineData("rate:CNY/USD", "the exchange rate CNY/USD", "汇率 CNY/USD")]
    [InlineData("review:no.such", "a person's view whether the words are: no.such", "由人判断言辞是否属于：no.such")]
    [InlineData("parameter:no.such", "a figure in force that day: no.such", "当日有效的数值：no.such")]
    [InlineData("no-such-fact", "no-such-fact", "no-such-fact")]
    public void What_is_missing_reads_as_people_say_it(string missing, string english, string chinese)
    {
        MissingText.Of(missing, ChinaPack.Rules, Language.En).Should().Be(english);
        MissingText.Of(missing, ChinaPack.Rules, Language.Zh).Should().Be(chinese);
    }

    [Theory]
    [InlineData("E7.purpose", "purpose")]
    [InlineData("recipient.role", "recipient.role")]
    [InlineData("E7.review:threat.violence", "review:threat.violence")]
    public void The_key_leaves_out_the_past_event(string missing, string key) => MissingText.KeyOf(missing).Should().Be(key);

    [Fact]
    public void A_figure_is_named_by_its_title()
    {
        Collection.Rules.Parameters.Parameter figure = ChinaPack.Rules.Parameters[0];

        MissingText.Of("parameter:" + figure.Id, ChinaPack.Rules, Language.Zh).Should().Be("当日有效的数值：" + figure.Title.Zh);
    }
}
