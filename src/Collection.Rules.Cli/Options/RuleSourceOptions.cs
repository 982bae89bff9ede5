using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Cli.Packs;

namespace Collection.Rules.Cli.Options;

/// <summary>The options of every verb about rules themselves: which rules, in which language.</summary>
internal sealed class RuleSourceOptions
{
    public Argument<string?> Folder { get; } = new("DIR")
    {
        Description = "A folder of rules, or one file; the packs are loaded with it, so that its rules can rest on their law. A folder that holds a pack.yaml takes the place of the pack of that id. Without it, the packs themselves are meant.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string[]> Packs { get; } = PackOption.Create();

    public Option<Language?> Language { get; } =
        Words.Option<Language>("--lang", "LANGUAGE", "The language of the output. Default: zh on a Chinese system, otherwise en.");

    public void AddTo(Command command)
    {
        command.Add(Folder);
        command.Add(Packs);
        command.Add(Language);
    }

    public RuleSet LoadRules(ParseResult result, CliConsole console) =>
        PackLoader.Load(PackOption.In(result, Packs), FolderIn(result) is { } folder ? [folder] : [], console);

    /// <summary>The rules meant: those of the folder, or of the packs where none is named; what a pack only tightens is not among them.</summary>
    public ImmutableArray<Rule> RulesIn(RuleSet rules, ParseResult result) =>
    [
        .. rules.Rules.Where(r => r.TightenedFrom is null && (FolderIn(result) is not { } folder || RuleFolder.Holds(folder, r.Position.Path))),
    ];

    public string? FolderIn(ParseResult result) => result.GetValue(Folder);

    public Language LanguageIn(ParseResult result, CliConsole console) => result.GetValue(Language) ?? console.Language;
}
