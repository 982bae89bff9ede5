using Collection.Rules.Events;
using Collection.Rules.Facts;

namespace Collection.Rules.Tests.Facts;

public sealed class MoneyTextTests
{
    [Theory]
    [InlineData("36800.00 CNY", Language.Zh, "36,800.00 元")]
    [InlineData("999.5 CNY", Language.Zh, "999.5 元")]
    [InlineData("1000 CNY", Language.Zh, "1,000 元")]
    [InlineData("-200.00 CNY", Language.Zh, "-200.00 元")]
    [InlineData("1180.50 USD", Language.Zh, "1,180.50 USD")]
    [InlineData("36800.00 CNY", Language.En, "36800.00 CNY")]
    public void An_amount_reads_as_people_of_the_language_write_it(string recorded, Language language, string text) =>
        MoneyText.Of(Money.Parse(recorded), language).Should().Be(text);
}
