using System.Globalization;
using Collection.Rules.Events;

namespace Collection.Rules.Facts;

/// <summary>Writes amounts as people of a language read them.</summary>
internal static class MoneyText
{
    private const string Yuan = "CNY";

    /// <summary>The amount with as many decimals as were recorded, such as 36,800.00 元 or 36800.00 CNY.</summary>
    public static string Of(Money money, Language language)
    {
        if (language != Language.Zh)
        {
            return money.ToString();
        }

        string amount = money.Amount.ToString($"N{money.Amount.Scale}", CultureInfo.InvariantCulture);
        return $"{amount} {(string.Equals(money.Currency, Yuan, StringComparison.Ordinal) ? "元" : money.Currency)}";
    }
}
