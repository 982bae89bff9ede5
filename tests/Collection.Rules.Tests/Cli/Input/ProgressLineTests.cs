using Collection.Rules.Cli;
using Collection.Rules.Cli.Input;

namespace Collection.Rules.Tests.Cli.Input;

public sealed class ProgressLineTests
{
    [Theory]
    [InlineData(true, 5, true)]
    [InlineData(true, 0, false)]
    [InlineData(false, 5, false)]
    public void Progress_shows_only_on_a_terminal_and_only_when_the_run_takes_long(bool isTerminal, int seconds, bool shows)
    {
        using var error = new StringWriter();
        var time = new SteppingTime();
        var progress = new ProgressLine(new CliConsole { In = Stream.Null, Out = Stream.Null, Error = error, IsErrorTerminal = isTerminal, Time = time });

        time.Step(TimeSpan.FromSeconds(seconds));
        for (int i = 0; i < 2048; i++)
        {
            progress.Advance("lines read");
        }

        error.ToString().Should().Be(shows ? "\r1,024 lines read, 205 a second" : string.Empty);
    }

    [Fact]
    public void Progress_leaves_nothing_behind()
    {
        using var error = new StringWriter();
        var time = new SteppingTime();
        var progress = new ProgressLine(new CliConsole { In = Stream.Null, Out = Stream.Null, Error = error, IsErrorTerminal = true, Time = time });
        time.Step(TimeSpan.FromSeconds(5));
        for (int i = 0; i < 1024; i++)
        {
            progress.Advance("lines");
        }

        progress.Clear();

        error.ToString().Should().Be("\r1,024 lines, 205 a second\r                         \r");
    }

    [Fact]
    public void Where_the_total_is_known_the_remaining_time_is_told()
    {
        using var error = new StringWriter();
        var time = new SteppingTime();
        var progress = new ProgressLine(new CliConsole { In = Stream.Null, Out = Stream.Null, Error = error, IsErrorTerminal = true, Time = time });
        time.Step(TimeSpan.FromSeconds(10));

        progress.Advance("events judged", steps: 2_000, total: 20_000);

        error.ToString().Should().Be("\r2,000 of 20,000 events judged, 200 a second, 00:01:30 left");
    }

    private sealed class SteppingTime : TimeProvider
    {
        private long now;

        public override long GetTimestamp() => now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Step(TimeSpan by) => now += by.Ticks;
    }
}
