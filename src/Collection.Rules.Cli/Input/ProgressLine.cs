using System.Globalization;

namespace Collection.Rules.Cli.Input;

/// <summary>Tells a waiting person how far a long run has come; silent on short ones and where nobody watches.</summary>
internal sealed class ProgressLine(CliConsole console)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    // Asking the clock for every line would cost more than reading it.
    private const int Stride = 1024;

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

        long now = console.Time.GetTimestamp();
        if (console.Time.GetElapsedTime(started, now) < Patience || (width > 0 && console.Time.GetElapsedTime(shownAt, now) < Pace))
        {
            return;
        }

        shownAt = now;
        string line = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}");
        console.Error.Write($"\r{line.PadRight(width)}");
        width = Math.Max(width, line.Length);
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
