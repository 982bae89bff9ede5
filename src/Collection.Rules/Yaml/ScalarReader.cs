using System.Globalization;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;

namespace Collection.Rules.Yaml;

/// <summary>Turns one scalar into a typed value, or reports why it is none.</summary>
/// <remarks>Every method stays silent on an absent value, because the reader has reported it.</remarks>
internal static class ScalarReader
{
    private const string DateForm = "yyyy-MM-dd";

    /// <summary>The node as a scalar that is present, or null.</summary>
    public static YamlScalar? Scalar(YamlNode node, string what, DiagnosticBag bag)
    {
        if (node is YamlScalar scalar)
        {
            return scalar.IsNull ? null : scalar;
        }

        bag.Error(DiagnosticCode.WrongShape, node.Start, $"{what} must be a single value, not {node.Kind}");
        return null;
    }

    /// <summary>The text, which must not be blank; an unquoted time of day is reported and still returned.</summary>
    public static string? Text(YamlNode node, string what, DiagnosticBag bag)
    {
        if (Scalar(node, what, bag) is not { } scalar)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Value))
        {
            return Bad<string>(scalar, $"{what} is empty", bag);
        }

        if (!scalar.IsQuoted && IsTimeOfDay(scalar.Value))
        {
            bag.Error(DiagnosticCode.UnquotedTime, scalar.Start, $"some programs read {scalar.Value} as a number of seconds or minutes; quote it: \"{scalar.Value}\"");
        }

        return scalar.Value;
    }

    /// <summary>The day, in the form 2026-01-31.</summary>
    public static DateOnly? Date(YamlNode node, string what, DiagnosticBag bag)
    {
        if (Text(node, what, bag) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        string problem = LooksLikeDate(text)
            ? "is not a day of the calendar"
            : "is not a date; write year-month-day with all digits, such as 2026-01-31";
        Bad<string>(node, $"{what}: {Quoted.Of(text)} {problem}", bag);
        return null;
    }

    /// <summary>The whole number, unquoted, without leading zeros or separators.</summary>
    public static int? Integer(YamlNode node, string what, DiagnosticBag bag)
    {
        if (Text(node, what, bag) is not { } text || IsQuotedNumber(node, what, bag))
        {
            return null;
        }

        if (IsWhole(text) && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        Bad<string>(node, $"{what}: {Quoted.Of(text)} is not a whole number; write digits only, such as 3", bag);
        return null;
    }

    /// <summary>The number, unquoted, with '.' before the decimals and no separators.</summary>
    public static decimal? Decimal(YamlNode node, string what, DiagnosticBag bag)
    {
        if (Text(node, what, bag) is not { } text || IsQuotedNumber(node, what, bag))
        {
            return null;
        }

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (IsDecimal(text) && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        string hint = text.EndsWith('%') ? "leave out the '%'" : "write digits and '.', such as 0.24";
        Bad<string>(node, $"{what}: {Quoted.Of(text)} is not a number; {hint}", bag);
        return null;
    }

    /// <summary>True or false, unquoted, spelt so.</summary>
    public static bool? Boolean(YamlNode node, string what, DiagnosticBag bag)
    {
        if (Text(node, what, bag) is not { } text)
        {
            return null;
        }

        bool isQuoted = node is YamlScalar { IsQuoted: true };
        if (!isQuoted && text is "true" or "false")
        {
            return string.Equals(text, "true", StringComparison.Ordinal);
        }

        Bad<string>(node, $"{what} must be true or false without quotes, not {Quoted.Of(text)}", bag);
        return null;
    }

    /// <summary>The member of a closed list.</summary>
    public static TEnum? Word<TEnum>(YamlNode node, string what, DiagnosticBag bag)
        where TEnum : struct, Enum
    {
        if (Text(node, what, bag) is not { } text)
        {
            return null;
        }

        if (EnumWords<TEnum>.TryParse(text, out TEnum value))
        {
            return value;
        }

        string hint = NearestName.SuggestAmong(text, EnumWords<TEnum>.All);
        bag.Error(DiagnosticCode.UnknownWord, node.Start, $"{what} cannot be {Quoted.Of(text)}{hint} allowed: {Quoted.List(EnumWords<TEnum>.All)}");
        return null;
    }

    /// <summary>The text in one or both languages: a mapping of zh and en, or a plain text, which counts as English.</summary>
    public static LocalizedText? Localized(YamlNode node, string what, DiagnosticBag bag)
    {
        if (node is not YamlMapping)
        {
            if (node is YamlSequence)
            {
                bag.Error(DiagnosticCode.WrongShape, node.Start, $"{what} must be a text or a mapping of zh and en, not {node.Kind}; write {{ zh: …, en: … }}");
                return null;
            }

            return Text(node, what, bag) is { } text ? new LocalizedText { En = text } : null;
        }

        MappingReader reader = MappingReader.Open(node, what, bag)!;
        string? zh = reader.Text("zh");
        string? en = reader.Text("en");
        if (!reader.Has("zh") && !reader.Has("en"))
        {
            bag.Error(DiagnosticCode.MissingKey, node.Start, $"{what} needs 'zh' or 'en'");
        }

        reader.Close();
        return zh is null && en is null ? null : new LocalizedText { Zh = zh, En = en };
    }

    private static bool IsQuotedNumber(YamlNode node, string what, DiagnosticBag bag)
    {
        if (node is not YamlScalar { IsQuoted: true } scalar)
        {
            return false;
        }

        Bad<string>(node, $"{what} must be a number without quotes, not the text {Quoted.Of(scalar.Value)}", bag);
        return true;
    }

    private static T? Bad<T>(YamlNode node, string message, DiagnosticBag bag)
        where T : class
    {
        bag.Error(DiagnosticCode.BadValue, node.Start, message);
        return null;
    }

    // 8:00, 21:00 or 21:00:00.
    private static bool IsTimeOfDay(string text)
    {
        string[] parts = text.Split(':');
        return parts.Length is 2 or 3
            && parts[0].Length is 1 or 2
            && parts.Skip(1).All(part => part.Length == 2)
            && parts.All(part => part.All(char.IsAsciiDigit));
    }

    private static bool LooksLikeDate(string text) =>
        text.Length == DateForm.Length
        && DateForm.Zip(text).All(pair => char.IsAsciiLetter(pair.First) ? char.IsAsciiDigit(pair.Second) : pair.Second == '-');

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> digits = text.StartsWith('-') ? text[1..] : text;
        return digits.Length > 0
            && !digits.ContainsAnyExceptInRange('0', '9')
            && (digits.Length == 1 || digits[0] != '0');
    }

    private static bool IsDecimal(ReadOnlySpan<char> text)
    {
        int point = text.IndexOf('.');
        return point < 0
            ? IsWhole(text)
            : IsWhole(text[..point]) && point + 1 < text.Length && !text[(point + 1)..].ContainsAnyExceptInRange('0', '9');
    }
}
