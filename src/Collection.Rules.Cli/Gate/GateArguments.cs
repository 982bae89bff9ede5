using System.CommandLine;
using Collection.Rules.Cli.Decisions;
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

    public Option<string?> Record { get; } = new("--record")
    {
        Description = "Also writes a decision record: which packs, law, figures, zones, engine and inputs, and the answer with every finding. The verb replay asks again.",
        HelpName = "FILE",
    };

    public Option<string[]> Mask { get; } = MaskOption.Create();

    public void AddTo(Command command)
    {
        Source.AddTo(command);
        command.Add(At);
        command.Add(Horizon);
        command.Add(Format);
        command.Add(Record);
        command.Add(Mask);
        command.Validators.Add(result => MaskOption.RefuseWithout(Record, Mask, result));
    }
}
