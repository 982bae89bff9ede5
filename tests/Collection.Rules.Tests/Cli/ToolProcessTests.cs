using System.Diagnostics;
using System.Text;
using Collection.Rules.Cli;
using static Collection.Rules.Tests.Cli.GivenRecords;

namespace Collection.Rules.Tests.Cli;

/// <summary>The built tool as a process: what cannot be seen from inside.</summary>
public sealed class ToolProcessTests
{
    [Fact]
    public async Task Reads_the_standard_input_and_prints_UTF_8_without_colours()
    {
        (int exitCode, byte[] output, string error) = await RunAsync(
            ["audit", "-", "--rules", TestPack.Folder, "--lang", "zh", "--fail-on", "violation"],
            Lines(Case(), Message("E1", text: "打断你的腿")));

        error.Should().BeEmpty();
        exitCode.Should().Be(ExitCode.Found);
        string report = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(output);
        report.Should().StartWith("债务催收行为审查").And.Contain("“打断你的腿”").And.NotContain("\u001b");
    }

    [Fact]
    public async Task Mistakes_go_to_the_error_stream_and_nothing_to_the_output()
    {
        (int exitCode, byte[] output, string error) = await RunAsync(["audit", "-", "--rules", TestPack.Folder], "{\n");

        exitCode.Should().Be(ExitCode.BadInput);
        output.Should().BeEmpty();
        error.Should().StartWith("stdin(1): malformed JSON");
    }

    [Fact]
    public async Task Version_and_help_need_no_rules()
    {
        (int exitCode, byte[] output, _) = await RunAsync(["--version"], string.Empty);

        exitCode.Should().Be(ExitCode.Success);
        Encoding.UTF8.GetString(output).Should().MatchRegex(@"^\d+\.\d+\.\d+");
    }

    [Theory]
    [InlineData("KILL")]
    [InlineData("TERM")]
    public async Task Ended_in_the_middle_it_leaves_no_file_that_looks_complete(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no such signals");
        using var folder = new TemporaryFolder();
        string records = folder.Write("records.ndjson", Lines([Case(), .. Enumerable.Range(0, 8000).Select(i => Message($"E{i}", minute: i))]));
        ProcessStartInfo start = StartOf(["audit", records, "--format", "ndjson", "--output", folder.PathOf("report"), "--record", folder.PathOf("record")]);
        // What is put aside on disk lies here while the tool runs.
        start.Environment["TMPDIR"] = Directory.CreateDirectory(folder.PathOf("temporary")).FullName;
        // The runtime's own pipes would stay behind.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        while (!Directory.EnumerateFiles(folder.Root, "record.*.tmp").Any() && !process.HasExited)
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        using Process kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await error;

        process.ExitCode.Should().Be(signal == "TERM" ? ExitCode.Interrupted : 128 + 9);
        File.Exists(folder.PathOf("report")).Should().BeFalse();
        File.Exists(folder.PathOf("record")).Should().BeFalse();
        Directory.EnumerateFileSystemEntries(folder.PathOf("temporary")).Should().BeEmpty("the files of a run have no names");
        Directory.EnumerateFiles(folder.Root).Select(Path.GetFileName).Should()
            .OnlyContain(name => name == "records.ndjson" || (signal == "KILL" && name!.EndsWith(".tmp", StringComparison.Ordinal)));
    }

    private static ProcessStartInfo StartOf(string[] args) => new("dotnet", [Path.Combine(AppContext.BaseDirectory, "collection-rules.dll"), .. args])
    {
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = CliConsole.Encoding,
    };

    private static async Task<(int ExitCode, byte[] Output, string Error)> RunAsync(string[] args, string input)
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using Process process = Process.Start(StartOf(args))!;
        await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        Task copying = process.StandardOutput.BaseStream.CopyToAsync(output, cancellation);
        string error = await process.StandardError.ReadToEndAsync(cancellation);
        await copying;
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, output.ToArray(), error);
    }
}
