using System.Globalization;
using Collection.Rules.Events;

namespace Collection.Rules.Cli.Gate;

/// <summary>Reads instants and spans of time from the command line.</summary>
internal static class TimeArguments
{
    private const int MostDays = 3660;

    /// <exception cref="CommandFailedException">It is neither an instant with an offset nor now.</exception>
    public static DateTimeOffset InstantOf(string text, TimeProvider time) =>
        string.Equals(text, "now", StringComparison.Ordinal) ? time.GetLocalNow()
        : InstantText.TryParse(text, out DateTimeOffset instant) ? instant
        : throw CommandFailedException.Usage($"--at: '{text}' is no instant such as 2026-05-14T15:00:00+08:00, and not now");

    /// <exception cref="CommandFailedException">It is no number of minutes, hours or days, or too many.</exception>
    public static TimeSpan SpanOf(string text)
    {
        bool isNumber = int.TryParse(text.AsSpan(0, Math.Max(0, text.Length - 1)), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        TimeSpan? span = !isNumber ? null : text[^1] switch
        {
            'm' => TimeSpan.FromMinutes(number),
            'h' => TimeSpan.FromHours(number),
            'd' => TimeSpan.FromDays(number),
            _ => null,
        };
        return span is { } known && known <= TimeSpan.FromDays(MostDays)
            ? known
            : throw CommandFailedException.Usage($"--horizon: '{text}' is no span such as 90m, 36h or 14d, of {MostDays} days at most");
    }
}
