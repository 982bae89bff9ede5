using System.Globalization;
using Collection.Rules.Events;

namespace Collection.Rules.Tests.Events;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("20000.00 CNY")]
    [InlineData("0 CNY")]
    [InlineData("-12.30 USD")]
    [InlineData("0.000 XXX")]
    [InlineData("9999999999999999999999999999 CNY")]
    [InlineData("0.123456789012345678901234567 CNY")]
    public void An_amount_prints_as_it_was_written(string text)
    {
        Money.Parse(text).ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("CNY")]
    [InlineData("20000.00CNY")]
    [InlineData("20000.00  CNY")]
    [InlineData(" 20000.00 CNY")]
    [InlineData("20000.00 cny")]
    [InlineData("20000.00 CN")]
    [InlineData("20,000.00 CNY")]
    [InlineData("20000. CNY")]
    [InlineData(".5 CNY")]
    [InlineData("+5 CNY")]
    [InlineData("- CNY")]
    [InlineData("1e3 CNY")]
    [InlineData("２０ CNY")]
    [InlineData("1.00000000000000000000000000001 CNY")]
    [InlineData("99999999999999999999999999999 CNY")]
    public void What_is_not_exactly_an_amount_is_refused(string text)
    {
        Money.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => Money.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void The_text_is_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");

            Money.Parse("1234.50 CNY").ToString().Should().Be("1234.50 CNY");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("cny")]
    [InlineData("RMB1")]
    [InlineData("")]
    public void A_currency_is_three_upper_case_letters(string currency)
    {
        FluentActions.Invoking(() => new Money(1, currency)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Money(1, "CNY") with { Currency = currency }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_uninitialised_amount_is_zero_of_no_currency()
    {
        default(Money).Should().Be(Money.Parse("0 XXX"));
        default(Money).ToString().Should().Be("0 XXX");
    }

    [Fact]
    public void The_scale_does_not_change_equality()
    {
        Money.Parse("1.0 CNY").Should().Be(Money.Parse("1.00 CNY")).And.NotBe(Money.Parse("1.0 USD"));
    }
}
