using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Cli.Packs;

namespace Collection.Rules.Cli.Options;

/// <summary>The arguments that name rules on disk and the packs they stand on.</summary>
internal sealed class RuleSelection
{
    public Argument<string?> Path { get; } = new("DIR")
    {
        Description = "A folder of rules, or one file. The packs are loaded with it, so that its rules can rest on their law, and so is the pack in which it lies; only what stands in it is meant. A folder that holds a pack.yaml takes the place of the pack of that id. Without it, the packs themselves are meant.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string[]> Packs { get; } = PackOption.Create();

    public void AddTo(Command command)
    {
        Path.Validators.Add(MisspeltOption.Refuse);
        command.Add(Path);
        command.Add(Packs);
    }

    /// <summary>The folder or file named; null where the packs themselves are meant.</summary>
    public string? PathIn(ParseResult result) => result.GetValue(Path);

    /// <summary>The folders to load: that of the pack around what is named.</summary>
    public ImmutableArray<string> FoldersIn(ParseResult result) => PathIn(result) is { } path ? [RuleFolder.Around(path)] : [];

    public ImmutableArray<string> PacksIn(ParseResult result) => PackOption.In(result, Packs);
}
