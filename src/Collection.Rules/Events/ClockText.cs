using System.Globalization;

namespace Collection.Rules.Events;

/// <summary>The text form of a time of the day.</summary>
internal static class ClockText
{
    public static string Format(TimeOnly time)
    {
        string format = time.Ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : "HH:mm:ss.FFFFFFF";
        return time.ToString(format, CultureInfo.InvariantCulture);
    }

    public static bool TryParse(ReadOnlySpan<char> text, out TimeOnly time) =>
        TimeOnly.TryParseExact(
            text,
            ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out time);
}
