using System.CommandLine;
using Collection.Rules.Cli.Options;

namespace Collection.Rules.Cli.Decisions;

/// <summary>The options of replay.</summary>
internal sealed class ReplayOptions
{
    public Argument<string> Record { get; } = new("RECORD")
    {
        Description = "A decision record, as audit --record or gate --record writes it.",
    };

    public SourceOptions Source { get; } = new("The records that were judged; without them, the files that the decision record names.", ArgumentArity.ZeroOrMore);

    public Option<bool> ShowsAll { get; } = new("--all")
    {
        Description = "Lists every difference instead of the first ones and a count.",
    };

    public void AddTo(Command command)
    {
        command.Add(Record);
        Source.AddTo(command);
        command.Add(ShowsAll);
    }
}
