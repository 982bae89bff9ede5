using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Events;

/// <summary>An amount in a currency, such as 20000.00 CNY.</summary>
/// <remarks>Keeps its decimals: 1.0 and 1.00 are equal but print differently. May be negative.</remarks>
[JsonConverter(typeof(MoneyConverter))]
public readonly record struct Money
{
    // The code ISO 4217 gives to "no currency"; it is what an uninitialised value means.
    private const string NoCurrency = "XXX";

    // What a decimal holds exactly, whatever the digits are.
    private const int MaxDigits = 28;

    private readonly string? _currency;

    /// <summary>An amount in a currency.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">Three upper-case letters, as in ISO 4217.</param>
    /// <exception cref="ArgumentException">The currency is not three upper-case letters A to Z.</exception>
    public Money(decimal amount, string currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>The amount, with its decimals.</summary>
    public decimal Amount { get; init; }

    /// <summary>The currency, three upper-case letters.</summary>
    /// <exception cref="ArgumentException">The value is not three upper-case letters A to Z.</exception>
    public string Currency
    {
        get => _currency ?? NoCurrency;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (!IsCurrency(value))
            {
                throw new ArgumentException("A currency is three upper-case letters.", nameof(value));
            }

            _currency = string.Equals(value, NoCurrency, StringComparison.Ordinal) ? null : value;
        }
    }

    /// <summary>The amount that a text such as 20000.00 CNY states.</summary>
    /// <param name="text">Digits with at most one point, one space, the currency.</param>
    /// <returns>The amount, with the decimals of the text.</returns>
    /// <exception cref="FormatException">The text is no amount.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Money money)
            ? money
            : throw new FormatException("Not an amount such as 20000.00 CNY.");
    }

    /// <summary>Reads a text such as 20000.00 CNY, if it is one.</summary>
    /// <param name="text">Digits with at most one point, one space, the currency; up to 28 digits.</param>
    /// <param name="money">The amount, with the decimals of the text.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money money)
    {
        money = default;
        if (text is null || text.Length < 5 || text[^4] != ' ' || !IsCurrency(text.AsSpan(text.Length - 3)))
        {
            return false;
        }

        ReadOnlySpan<char> number = text.AsSpan(0, text.Length - 4);
        if (!IsPlainNumber(number) || !decimal.TryParse(
            number,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out decimal amount))
        {
            return false;
        }

        money = new Money(amount, text[^3..]);
        return true;
    }

    /// <summary>The text that <see cref="Parse"/> reads back.</summary>
    /// <returns>Such as 20000.00 CNY, the same in every culture.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}");

    private static bool IsCurrency(ReadOnlySpan<char> text) =>
        text.Length == 3 && !text.ContainsAnyExceptInRange('A', 'Z');

    // Digits, optionally one point with digits on both sides, optionally a minus.
    private static bool IsPlainNumber(ReadOnlySpan<char> text)
    {
        text = text.StartsWith('-') ? text[1..] : text;
        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> fraction = point < 0 ? "0" : text[(point + 1)..];
        return !whole.IsEmpty && !fraction.IsEmpty && text.Length <= MaxDigits + 1
            && !whole.ContainsAnyExceptInRange('0', '9') && !fraction.ContainsAnyExceptInRange('0', '9');
    }
}
