using System.CommandLine;
using Collection.Rules.Cli.Options;

namespace Collection.Rules.Cli.Gate;

/// <summary>The options of gate.</summary>
internal sealed class GateArguments
{
    public SourceOptions Source { get; } = new();

    public Option<string> At { get; } = new("--at")
    {
        Description = "Asks about another time than the plan's: an instant with its offset, or now.",
        HelpName = "INSTANT",
    };

    public Option<string> Horizon { get; } = new("--horizon")
    {
        Description = "How far ahead the next lawful time is looked for, such as 90m, 36h or 14d. Default: 30d.",
        HelpName = "SPAN",
    };

    public Option<GateFormat?> Format { get; } =
        Words.Option<GateFormat>("--format", "FORMAT", "The form of the answer. Default: json.");

    public void AddTo(Command command)
    {
        Source.AddTo(command);
        command.Add(At);
        command.Add(Horizon);
        command.Add(Format);
    }
}
