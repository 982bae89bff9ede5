using System.CommandLine;
using System.Globalization;

namespace Collection.Rules.Cli.Options;

/// <summary>An option whose value is a day.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Create(string name, string description) =>
        ParsedOption.Create(name, "DATE", description, Parse, _ => "a day of the calendar, such as 2026-01-31");

    private static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
