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
            progress.Tick("lines read");
        }

        error.ToString().Should().Be(shows ? "\r1,024 lines read" : string.Empty);
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
            progress.Tick("lines");
        }

        progress.Clear();

        error.ToString().Should().Be("\r1,024 lines\r           \r");
    }

    private sealed class SteppingTime : TimeProvider
    {
        private long now;

        public override long GetTimestamp() => now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Step(TimeSpan by) => now += by.Ticks;
    }
}
