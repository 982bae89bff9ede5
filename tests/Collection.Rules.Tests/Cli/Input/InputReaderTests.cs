using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Cli;
using Collection.Rules.Cli.Input;
using static Collection.Rules.Tests.Cli.GivenRecords;

namespace Collection.Rules.Tests.Cli.Input;

public sealed class InputReaderTests
{
    [Fact]
    public void Every_event_keeps_its_file_and_line()
    {
        using var folder = new TemporaryFolder();
        string first = folder.Write("a.ndjson", Lines(Case(), string.Empty, Message("E1")));
        string second = folder.Write("b.ndjson", Lines(Message("E2")));

        InputData input = Read([first, second]);

        input.Places["E1"].Should().Be(new RecordPlace(first, 3));
        input.Places["E2"].Should().Be(new RecordPlace(second, 1));
        input.Cases.Should().ContainSingle().Which.Events.Select(e => e.Id).Should().Equal("E1", "E2");
        input.Tally.Lines.Should().Be(3);
    }

    [Fact]
    public void A_dash_reads_the_standard_input_among_files()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("case.ndjson", Lines(Case()));

        InputData input = Read([file, "-"], stdin: Lines(Message("E1")));

        input.Places["E1"].Should().Be(new RecordPlace("stdin", 1));
    }

    [Fact]
    public void A_record_in_two_files_is_one_record()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.ndjson", Lines(Case(), Message("E1")));

        Read([file, file]).Tally.Events.Should().Be(1);
    }

    [Theory]
    [InlineData("missing.ndjson", "there is no such file")]
    [InlineData("missing/records.ndjson", "there is no such file")]
    [InlineData(".", "it is a folder")]
    public void A_file_that_cannot_be_read_ends_the_run_even_where_lines_are_skipped(string name, string why)
    {
        Action read = () => Read([name], skips: true);

        read.Should().Throw<CommandFailedException>().WithMessage($"{name}: cannot be read: {why}").Which.ExitCode.Should().Be(ExitCode.BadInput);
    }

    [Fact]
    public void An_event_of_an_unknown_case_is_a_mistake_or_left_out()
    {
        string records = Lines(Case(), Message("E1"), Message("E2", caseId: "C-9"));

        (Action stops, StringWriter error) = Reading(records);
        InputData skipped = Read(["-"], skips: true, stdin: records);

        stops.Should().Throw<CommandFailedException>();
        error.ToString().Should().Contain("stdin(3): case: ");
        skipped.Tally.Events.Should().Be(1);
        skipped.Tally.SkippedLines.Should().Be(1);
        skipped.Tally.Problems.Should().ContainSingle().Which.Line.Should().Be(3);
    }

    [Fact]
    public void Of_two_records_that_contradict_each_other_the_first_is_kept()
    {
        string records = Lines(Case(), Message("E1"), Message("E1", recipient: "P2"));

        InputData input = Read(["-"], skips: true, stdin: records);

        input.Places["E1"].Line.Should().Be(2);
        input.Tally.Problems.Should().ContainSingle().Which.Message.Should().Contain("stdin(2)");
    }

    [Fact]
    public void A_broken_case_is_one_mistake_and_not_one_for_each_of_its_events()
    {
        string broken = Case().Replace("complete", "compleet", StringComparison.Ordinal);

        (Action stops, StringWriter error) = Reading(Lines(broken, Message("E1"), Message("E2")));

        stops.Should().Throw<CommandFailedException>();
        error.ToString().Should().Contain("stdin(1)").And.NotContain("stdin(2)").And.NotContain("stdin(3)");
    }

    [Fact]
    public void A_read_that_waits_is_given_up_when_the_run_is_interrupted()
    {
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.Out);
        using var waiting = new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.In, pipe.ClientSafePipeHandle);
        using var interruption = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        using var stream = new InterruptibleStream(waiting, interruption.Token);
        byte[] buffer = new byte[1];

        // A pipe to which nobody writes never returns by itself.
        Action read = () => stream.ReadExactly(buffer);

        read.Should().Throw<OperationCanceledException>();
        pipe.WriteByte(1);
    }

    private static InputData Read(ImmutableArray<string> files, bool skips = false, string stdin = "")
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(stdin));
        var console = new CliConsole { In = input, Out = Stream.Null, Error = TextWriter.Null };
        return new InputReader(console, new ProblemLog(console, skips, kept: 20), new ProgressLine(console), TestContext.Current.CancellationToken).Read(files);
    }

    private static (Action Read, StringWriter Error) Reading(string records)
    {
        var error = new StringWriter();
        var console = new CliConsole { In = new MemoryStream(Encoding.UTF8.GetBytes(records)), Out = Stream.Null, Error = error };
        var reader = new InputReader(console, new ProblemLog(console, skips: false, kept: 0), new ProgressLine(console), TestContext.Current.CancellationToken);
        return (() => reader.Read(["-"]), error);
    }
}
