namespace Collection.Rules.Cli;

/// <summary>A command cannot do what was asked; the message is for the person who asked.</summary>
internal sealed class CommandFailedException(int exitCode, LocalizedText explanation) : Exception(explanation.In(Language.En))
{
    /// <summary>The message in the languages it is worded in.</summary>
    public LocalizedText Explanation { get; } = explanation;

    public int ExitCode { get; } = exitCode;

    public static CommandFailedException Usage(string message) => new(Cli.ExitCode.Usage, new LocalizedText { En = message });

    public static CommandFailedException BadInput(string zh, string en) => new(Cli.ExitCode.BadInput, new LocalizedText { Zh = zh, En = en });

    /// <summary>A file cannot be opened or read.</summary>
    public static CommandFailedException Unreadable(string file, Exception reason)
    {
        (string zh, string en) = Directory.Exists(file) ? ("这是文件夹", "it is a folder")
            : reason is FileNotFoundException or DirectoryNotFoundException ? ("没有这个文件", "there is no such file")
            : (reason.Message, reason.Message);
        return BadInput($"{file}：无法读取：{zh}", $"{file}: cannot be read: {en}");
    }
}
