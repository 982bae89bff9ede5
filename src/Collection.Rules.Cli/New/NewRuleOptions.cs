using System.CommandLine;
using Collection.Rules.Cli.Options;

namespace Collection.Rules.Cli.New;

/// <summary>The options of new rule.</summary>
internal sealed class NewRuleOptions
{
    public Argument<string> Name { get; } = new("TOPIC/NAME") { Description = "The topic and the name of the rule, such as visits/weekly-visits." };

    public Option<string?> Folder { get; } = new("--dir")
    {
        Description = "The folder of your rules. Default: the current one.",
        HelpName = "DIR",
    };

    public Option<string?> Basis { get; } = new("--basis")
    {
        Description = "The provision that the rule rests on, such as civil-code/1033(1). Default: the first one of the law in the folder.",
        HelpName = "PROVISION",
    };

    public Option<string?> Event { get; } = new("--event")
    {
        Description = "The kind of contact that the rule judges, such as visit. Default: contact.",
        HelpName = "KIND",
    };

    public Option<string?> Prefix { get; } = new("--prefix")
    {
        Description = "The first word of the rule's id. Default: the id in the folder's pack.yaml, otherwise the folder's name.",
        HelpName = "WORD",
    };

    public Option<string[]> Packs { get; } = PackOption.Create();

    public void AddTo(Command command)
    {
        command.Add(Name);
        command.Add(Folder);
        command.Add(Basis);
        command.Add(Event);
        command.Add(Prefix);
        command.Add(Packs);
    }
}
