using System.Text;

namespace Collection.Rules.Law;

/// <summary>Numbers as the text of laws writes them.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";
    private static readonly (int Size, string Unit)[] Places = [(1000, "千"), (100, "百"), (10, "十"), (1, "")];

    /// <summary>The numeral of a number from 0 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the bounds.</exception>
    public static string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 9999);
        // Ten to nineteen drop the leading one only when nothing stands before it.
        if (number is >= 10 and < 20)
        {
            return number == 10 ? "十" : "十" + Digits[number - 10];
        }

        var text = new StringBuilder();
        bool skipped = false;
        foreach ((int size, string unit) in Places)
        {
            int digit = number / size % 10;
            if (digit == 0)
            {
                skipped = true;
                continue;
            }

            if (skipped && text.Length > 0)
            {
                text.Append('零');
            }

            text.Append(Digits[digit]).Append(unit);
            skipped = false;
        }

        return text.Length == 0 ? "零" : text.ToString();
    }
}
