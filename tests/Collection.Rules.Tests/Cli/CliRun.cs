using System.Text;
using Collection.Rules.Cli;

namespace Collection.Rules.Tests.Cli;

/// <summary>What one run of the tool printed and answered.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    public string[] OutLines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the tool on files; the pack for tests takes the place of the China pack.</summary>
    public static CliRun WithTestPack(params string[] args) => Of([.. args, "--rules", TestPack.Folder]);

    public static CliRun Of(params string[] args) => Of(string.Empty, args);

    public static CliRun Of(string input, string[] args, Func<CliConsole, CliConsole>? change = null, CancellationToken? cancellation = null)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new StringWriter();
        var console = new CliConsole { In = stdin, Out = stdout, Error = stderr };
        int exitCode = CommandLine.Run(args, change?.Invoke(console) ?? console, cancellation ?? TestContext.Current.CancellationToken);
        return new CliRun(exitCode, Encoding.UTF8.GetString(stdout.ToArray()), stderr.ToString());
    }
}
