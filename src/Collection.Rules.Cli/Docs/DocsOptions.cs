using System.CommandLine;
using Collection.Rules.Cli.Options;

namespace Collection.Rules.Cli.Docs;

/// <summary>The options of docs.</summary>
internal sealed class DocsOptions
{
    public RuleSourceOptions Source { get; } = new();

    public Option<string?> Output { get; } = new("--out")
    {
        Description = "The folder for the pages; Markdown in it that belongs to no rule is removed. Default: docs in DIR.",
        HelpName = "DIR",
    };

    public Option<string?> Readme { get; } = new("--readme")
    {
        Description = "A Markdown file whose part between <!-- rules --> and <!-- /rules --> becomes the table of rules.",
        HelpName = "FILE",
    };

    public Option<string?> Reference { get; } = new("--reference")
    {
        Description = "A file for the reference of the rule language: facts, operators, windows, verdicts, kinds of record.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        Source.AddTo(command);
        command.Add(Output);
        command.Add(Readme);
        command.Add(Reference);
    }
}
