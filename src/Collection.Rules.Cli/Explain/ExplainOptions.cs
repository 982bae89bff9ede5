using System.CommandLine;
using Collection.Rules.Cli.Options;

namespace Collection.Rules.Cli.Explain;

/// <summary>The options of explain.</summary>
internal sealed class ExplainOptions
{
    public SourceOptions Source { get; } = new();

    public Option<string> Event { get; } = new("--event")
    {
        Description = "The id of the event.",
        HelpName = "ID",
        Required = true,
    };

    public Option<string> Rule { get; } = new("--rule")
    {
        Description = "The id of the rule; drafts and retired rules are explained too.",
        HelpName = "ID",
        Required = true,
    };

    public Option<ExplainFormat?> Format { get; } =
        Words.Option<ExplainFormat>("--format", "FORMAT", "The form of the explanation. Default: text.");

    public void AddTo(Command command)
    {
        Source.AddTo(command);
        command.Add(Event);
        command.Add(Rule);
        command.Add(Format);
    }
}
