using Collection.Rules.Cli.Input;
using Collection.Rules.Events;
using Collection.Rules.Events.Json;

namespace Collection.Rules.Cli.Gate;

/// <summary>Reads the one contact that is planned.</summary>
internal static class PlanReader
{
    /// <exception cref="CommandFailedException">The file cannot be read or does not hold exactly one contact.</exception>
    public static Contact Read(string file, CliConsole console, CancellationToken cancellation)
    {
        RecordLine[] lines;
        try
        {
            bool isInput = string.Equals(file, "-", StringComparison.Ordinal);
            using Stream stream = isInput
                ? new InterruptibleStream(console.In, cancellation)
                : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            lines = [.. RecordReader.Read(stream, isInput ? "stdin" : file)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandFailedException.Unreadable(file, exception);
        }

        InputProblem[] problems = [.. lines.SelectMany(l => l.IsRecord ? [] : l.Problems)];
        foreach (InputProblem problem in problems)
        {
            console.WriteError(problem.ToString());
        }

        return problems.Length > 0 ? throw CommandFailedException.BadInput("计划无法读取，未作出判断", "the plan cannot be read; nothing was decided")
            : lines is [{ Record: Contact planned }] ? planned
            : throw CommandFailedException.BadInput($"{file}：计划应当恰好是一次联系，例如 phone_call 或 text_message", $"{file}: a plan is exactly one contact, such as a phone_call or a text_message");
    }
}
