using System.CommandLine;
using Collection.Rules.Cli.Options;

namespace Collection.Rules.Cli.Diff;

/// <summary>The options of diff.</summary>
internal sealed class DiffOptions
{
    public Argument<string> Before { get; } = new("A") { Description = "The id of a pack that comes with the tool, or a folder of rules." };

    public Argument<string> After { get; } = new("B") { Description = "What it is compared with." };

    public Option<string[]> Over { get; } = new("--over")
    {
        Description = "Records of cases and events, judged by both: the verdicts that change are listed. Can be repeated; - reads the standard input.",
        HelpName = "FILE",
    };

    public Option<string[]> Packs { get; } = PackOption.Create();

    public Option<Language?> Language { get; } = LanguageOption.Create("The language of the output.");

    public void AddTo(Command command)
    {
        command.Add(Before);
        command.Add(After);
        command.Add(Over);
        command.Add(Packs);
        command.Add(Language);
    }
}
