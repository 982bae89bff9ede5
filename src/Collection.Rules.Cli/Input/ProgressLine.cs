using System.Globalization;

namespace Collection.Rules.Cli.Input;

/// <summary>Tells a waiting person how far a long run has come, how fast, and for how long still; silent on short ones and where nobody watches.</summary>
internal sealed class ProgressLine(CliConsole console)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    // Asking the clock for every line would cost more than reading it.
    private const int Stride = 1024;

    private readonly Lock gate = new();
    private long started = console.Time.GetTimestamp();
    private long count;
    private long shownAt;
    private int width;

    /// <summary>Counts what was done.</summary>
    /// <param name="what">Such as lines read.</param>
    /// <param name="steps">How many more.</param>
    /// <param name="total">How many there are in all; null where nobody knows yet.</param>
    public void Advance(string what, long steps = 1, long? total = null)
    {
        long before = count;
        count += steps;
        if (console.IsErrorTerminal && before / Stride != count / Stride)
        {
            Show(Describe(what, total));
        }
    }

    /// <summary>Shows how far a run has come, as often as a person can read; from any thread.</summary>
    public void Show(string line)
    {
        lock (gate)
        {
            long now = console.Time.GetTimestamp();
            bool isDue = console.Time.GetElapsedTime(started, now) >= Patience && (width == 0 || console.Time.GetElapsedTime(shownAt, now) >= Pace);
            if (console.IsErrorTerminal && isDue)
            {
                shownAt = now;
                console.Error.Write($"\r{line.PadRight(width)}");
                width = Math.Max(width, line.Length);
            }
        }
    }

    /// <summary>Removes the line and counts from zero again.</summary>
    public void Clear()
    {
        count = 0;
        started = console.Time.GetTimestamp();
        if (width > 0)
        {
            console.Error.Write($"\r{new string(' ', width)}\r");
            width = 0;
        }
    }

    private string Describe(string what, long? total)
    {
        double rate = count / console.Time.GetElapsedTime(started).TotalSeconds;
        string done = total is { } all
            ? string.Create(CultureInfo.InvariantCulture, $"{count:N0} of {all:N0} {what}")
            : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}");
        string pace = string.Create(CultureInfo.InvariantCulture, $"{done}, {rate:N0} a second");
        return total is { } goal
            ? string.Create(CultureInfo.InvariantCulture, $"{pace}, {TimeSpan.FromSeconds((goal - count) / rate):hh\\:mm\\:ss} left")
            : pace;
    }
}
