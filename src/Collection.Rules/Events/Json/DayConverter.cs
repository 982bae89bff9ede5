using System.Globalization;

namespace Collection.Rules.Events.Json;

/// <summary>Reads and writes a day as ISO 8601 text.</summary>
internal sealed class DayConverter : TextValueConverter<DateOnly>
{
    private const string Pattern = "yyyy-MM-dd";

    public override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Format(DateOnly value) => value.ToString(Pattern, CultureInfo.InvariantCulture);

    protected override string Describe(string text) => $"not a day such as 2026-03-01{JsonWords.Figure(text)}";
}
