using Collection.Rules.Cli;
using Collection.Rules.Cli.Output;

namespace Collection.Rules.Tests.Cli.Output;

public sealed class ReportTargetTests
{
    private static readonly CliConsole Console = new() { In = Stream.Null, Out = Stream.Null, Error = TextWriter.Null };

    [Fact]
    public void A_report_that_breaks_off_leaves_the_old_one_and_no_other_file()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("report.txt", "old");

        Action write = () => ReportTarget.Write(Console, path, output =>
        {
            output.WriteByte(1);
            throw new OperationCanceledException();
        });

        write.Should().Throw<OperationCanceledException>();
        File.ReadAllText(path).Should().Be("old");
        Directory.EnumerateFileSystemEntries(folder.Root).Should().ContainSingle();
    }

    [Fact]
    public void A_report_that_breaks_off_prints_nothing()
    {
        using var output = new MemoryStream();

        Action write = () => ReportTarget.Write(Console with { Out = output }, path: null, report =>
        {
            report.WriteByte(1);
            throw new OperationCanceledException();
        });

        write.Should().Throw<OperationCanceledException>();
        output.Length.Should().Be(0);
    }

    [Fact]
    public void While_a_report_is_written_its_file_is_not_there()
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("report.txt");
        bool wasThere = true;

        ReportTarget.Write(Console, path, output =>
        {
            output.WriteByte((byte)'x');
            wasThere = File.Exists(path);
        });

        wasThere.Should().BeFalse();
        File.ReadAllText(path).Should().Be("x");
    }

    [Fact]
    public void A_place_that_cannot_take_a_report_is_refused_before_the_work()
    {
        using var folder = new TemporaryFolder();

        Action intoFolder = () => ReportTarget.Check("--output", folder.Root, []);
        Action intoNowhere = () => ReportTarget.Check("--output", folder.PathOf("no/report.txt"), []);

        intoFolder.Should().Throw<CommandFailedException>().Which.ExitCode.Should().Be(ExitCode.Usage);
        intoNowhere.Should().Throw<CommandFailedException>().Which.ExitCode.Should().Be(ExitCode.Usage);
    }
}
