using System.Collections.Immutable;
using Collection.Rules.Cli.Input;
using Collection.Rules.Events;

namespace Collection.Rules.Cli.Gate;

/// <summary>What a gate is asked about: the history, and the contact that is planned.</summary>
/// <param name="History">The cases with their events.</param>
/// <param name="Planned">The contact, at the time asked about.</param>
internal sealed record GateInput(ImmutableArray<CollectionRecord> History, Contact Planned)
{
    /// <param name="files">The files of the history, and of the plan the last.</param>
    /// <param name="at">Another time than the plan's; null to keep that.</param>
    /// <param name="console">Where mistakes are told.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="CommandFailedException">A file cannot be read, or no record describes the case of the plan.</exception>
    public static GateInput Read(ImmutableArray<string> files, DateTimeOffset? at, CliConsole console, CancellationToken cancellation)
    {
        if (files.Length < 2)
        {
            throw CommandFailedException.Usage("a gate takes the history and the plan: HISTORY PLAN");
        }

        if (files.Count(f => string.Equals(f, "-", StringComparison.Ordinal)) > 1)
        {
            throw CommandFailedException.Usage("the standard input can be read once: history and plan cannot both be -");
        }

        var problems = ProblemLog.WithoutSkipping(console);
        InputData history = new InputReader(console, problems, new ProgressLine(console), cancellation).Read(files[..^1]);
        Contact planned = PlanReader.Read(files[^1], console, cancellation);
        return history.Cases.Any(c => c.Record is not null && string.Equals(c.Id, planned.CaseId, StringComparison.Ordinal))
            ? new GateInput([.. history.Cases.SelectMany(c => c.Events.Cast<CollectionRecord>().Prepend(c.Record!))], at is { } asked ? planned with { At = asked } : planned)
            : throw CommandFailedException.BadInput($"{files[^1]}：历史记录中没有计划所属的案件", $"{files[^1]}: no record of the history describes the case of the plan");
    }
}
