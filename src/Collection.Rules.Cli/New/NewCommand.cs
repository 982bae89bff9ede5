using System.CommandLine;

namespace Collection.Rules.Cli.New;

/// <summary>The verb new: starts files that an author then fills.</summary>
internal static class NewCommand
{
    private const string Description = "Starts a new file.";

    public static Command Create(CliConsole console) => new("new", Description) { NewRuleCommand.Create(console) };
}
