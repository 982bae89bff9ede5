using System.CommandLine;
using Collection.Rules.Cli.Options;
using Collection.Rules.Law;

namespace Collection.Rules.Cli.List;

/// <summary>The options of list.</summary>
internal sealed class ListOptions
{
    public RuleSourceOptions Source { get; } = new();

    public Option<string?> Topic { get; } = new("--topic")
    {
        Description = "Rules of this topic, such as frequency.",
        HelpName = "TOPIC",
    };

    public Option<string?> Instrument { get; } = new("--instrument")
    {
        Description = "Rules that rest on this instrument, such as civil-code.",
        HelpName = "ID",
    };

    public Option<LegalForce?> Force { get; } =
        Words.Option<LegalForce>("--force", "FORCE", "Rules whose strongest provision has this force, on the day of --on where it is given.");

    public Option<DateOnly?> On { get; } = DayOption.Create("--on", "Rules with a provision in force on this day.");

    public Option<RuleStatus?> Status { get; } = Words.Option<RuleStatus>("--status", "STATUS", "Rules of this status.");

    public Option<bool> Signals { get; } = new("--signals") { Description = "In place of the rules the signals that a rule may ask for, of DIR and the packs together." };

    public Option<bool> Parameters { get; } = new("--parameters") { Description = "In place of the rules the parameters that a rule may read, with their values today or on the day of --on." };

    public void AddTo(Command command)
    {
        Source.AddTo(command);
        command.Add(Topic);
        command.Add(Instrument);
        command.Add(Force);
        command.Add(On);
        command.Add(Status);
        command.Add(Signals);
        command.Add(Parameters);
    }
}
