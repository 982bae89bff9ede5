using Collection.Rules.Cli.Reports;
using Collection.Rules.Findings;
using Collection.Rules.Tests.RuleCases;

namespace Collection.Rules.Tests.Cli.Reports;

public sealed class MissingTextTests
{
    [Theory]
    [InlineData("purpose", "purpose of the contact", "联系目的")]
    [InlineData("records.consent", "a complete record of consents and withdrawals", "完整的同意与撤回记录")]
    [InlineData("text", "the words spoken or written", "谈话或消息的内容")]
    [InlineData("rate:CNY/USD", "the exchange rate CNY/USD", "汇率 CNY/USD")]
    [InlineData("review:no.such", "a person's view whether the words do this: no.such", "须人工判断言辞是否属于：no.such")]
    [InlineData("parameter:no.such", "a figure in force that day: no.such", "当日有效的数值：no.such")]
    [InlineData("no-such-fact", "no-such-fact", "no-such-fact")]
    public void What_is_missing_reads_as_people_say_it(string missing, string english, string chinese)
    {
        MissingText.NameOf(missing, ChinaPack.Rules, Language.En).Should().Be(english);
        MissingText.NameOf(missing, ChinaPack.Rules, Language.Zh).Should().Be(chinese);
    }

    [Fact]
    public void The_past_events_of_which_it_is_missing_are_named_and_counted()
    {
        var few = new MissingFact { Path = "purpose", Events = new EventExcerpt { Count = 2, FirstIds = ["E7", "E.8"] } };
        var many = new MissingFact { Path = "purpose", Events = new EventExcerpt { Count = 1200, FirstIds = [.. Enumerable.Range(1, 32).Select(i => $"E{i}")] } };

        MissingText.Of(few, ChinaPack.Rules, Language.En).Should().Be("purpose of the contact (E7, E.8)");
        MissingText.Of(few, ChinaPack.Rules, Language.Zh).Should().Be("联系目的（E7、E.8）");
        MissingText.Of(many, ChinaPack.Rules, Language.En).Should().EndWith("E11, E12 and 1,188 more)");
        MissingText.Of(many, ChinaPack.Rules, Language.Zh).Should().EndWith("E11、E12等1,200项）");
    }

    [Fact]
    public void A_figure_is_named_by_its_title()
    {
        Collection.Rules.Parameters.Parameter figure = ChinaPack.Rules.Parameters[0];

        MissingText.NameOf("parameter:" + figure.Id, ChinaPack.Rules, Language.Zh).Should().Be("当日有效的数值：" + figure.Title.Zh);
    }
}
