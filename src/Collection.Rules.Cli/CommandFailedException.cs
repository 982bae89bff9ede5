namespace Collection.Rules.Cli;

/// <summary>A command cannot do what was asked; the message is for the person who asked.</summary>
internal sealed class CommandFailedException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CommandFailedException Usage(string message) => new(Cli.ExitCode.Usage, message);

    public static CommandFailedException BadInput(string message) => new(Cli.ExitCode.BadInput, message);

    /// <summary>A file cannot be opened or read.</summary>
    public static CommandFailedException Unreadable(string file, Exception reason)
    {
        string why = Directory.Exists(file) ? "it is a folder"
            : reason is FileNotFoundException or DirectoryNotFoundException ? "there is no such file"
            : reason.Message;
        return BadInput($"{file}: cannot be read: {why}");
    }
}
