using System.Globalization;

namespace Collection.Rules.Cli.Input;

/// <summary>Tells a waiting person how far a long run has come; silent on short ones and where nobody watches.</summary>
internal sealed class ProgressLine(CliConsole console)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    // Asking the clock for every line would cost more than reading it.
    private const int Stride = 1024;

    private readonly Lock gate = new();
    private readonly long started = console.Time.GetTimestamp();
    private long count;
    private long shownAt;
    private int width;

    public void Tick(string what)
    {
        if (!console.IsErrorTerminal || ++count % Stride != 0)
        {
            return;
        }

        Show(string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}"));
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
        if (width > 0)
        {
            console.Error.Write($"\r{new string(' ', width)}\r");
            width = 0;
        }
    }
}
