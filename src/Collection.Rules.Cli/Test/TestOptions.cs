using System.CommandLine;
using Collection.Rules.Cli.Options;
using Collection.Rules.Testing;

namespace Collection.Rules.Cli.Test;

/// <summary>The options of test.</summary>
internal sealed class TestOptions
{
    public RuleSourceOptions Source { get; } = new();

    public Option<string[]> Rules { get; } = new("--rule")
    {
        Description = "Tests these rules only; can be repeated or separated by commas.",
        HelpName = "ID",
    };

    public Option<bool> Coverage { get; } = new("--coverage")
    {
        Description = "Reports which elements and exceptions no test shows, excludes or leaves unknown, and which figures no test meets exactly and just beside.",
    };

    public Option<bool> Mutate { get; } = new("--mutate")
    {
        Description = "Changes each rule in every systematic way (an operator, a figure, a part left out, a window, a word) and reports the changes that none of its tests notices.",
    };

    public Option<bool> Watch { get; } = new("--watch")
    {
        Description = "Runs again whenever a file in DIR, or in the pack around it, changes, until interrupted.",
    };

    public Option<TestFormat?> Format { get; } =
        Words.Option<TestFormat>("--format", "FORMAT", "The form of the report. Default: text.");

    public void AddTo(Command command)
    {
        Source.AddTo(command);
        command.Add(Rules);
        command.Add(Coverage);
        command.Add(Mutate);
        command.Add(Watch);
        command.Add(Format);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Watch) && result.GetValue(Source.Selection.Path) is null)
            {
                result.AddError("--watch needs a folder: what comes with the tool does not change");
            }
        });
    }

    public TestMeasures MeasuresIn(ParseResult result) =>
        (result.GetValue(Coverage) ? TestMeasures.Coverage : TestMeasures.None)
        | (result.GetValue(Mutate) ? TestMeasures.Mutation : TestMeasures.None);
}
