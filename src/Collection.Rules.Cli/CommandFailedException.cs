namespace Collection.Rules.Cli;

/// <summary>A command cannot do what was asked; the message is for the person who asked.</summary>
internal sealed class CommandFailedException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    public static CommandFailedException Usage(string message) => new(Cli.ExitCode.Usage, message);

    public static CommandFailedException BadInput(string message) => new(Cli.ExitCode.BadInput, message);
}
