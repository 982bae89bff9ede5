using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Collection.Rules.Cli.Options;

/// <summary>An option whose value is a day.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Create(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => Parse(name, result),
    };

    private static DateOnly? Parse(string name, ArgumentResult result)
    {
        string text = result.Tokens.Count > 0 ? result.Tokens[^1].Value : string.Empty;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        result.AddError($"{name}: '{text}' is not a day of the calendar, such as 2026-01-31");
        return null;
    }
}
