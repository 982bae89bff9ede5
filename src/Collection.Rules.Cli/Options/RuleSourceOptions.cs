using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Cli.Packs;

namespace Collection.Rules.Cli.Options;

/// <summary>The options of every verb about rules themselves: which rules, in which language.</summary>
internal sealed class RuleSourceOptions
{
    public RuleSelection Selection { get; } = new();

    public Option<Language?> Language { get; } = LanguageOption.Create("The language of the output.");

    public void AddTo(Command command)
    {
        Selection.AddTo(command);
        command.Add(Language);
    }

    public RuleSet LoadRules(ParseResult result, CliConsole console) =>
        PackLoader.Load(Selection.PacksIn(result), Selection.FoldersIn(result), console);

    /// <summary>The rules meant: those of the folder or file with those that it tightens, or of the packs where none is named.</summary>
    public ImmutableArray<Rule> RulesIn(RuleSet rules, ParseResult result) =>
    [
        .. rules.Rules.Where(r => PathIn(result) is not { } path || RuleFolder.Holds(path, r.Position.Path)),
    ];

    public string? PathIn(ParseResult result) => Selection.PathIn(result);

    public Language LanguageIn(ParseResult result, CliConsole console) => result.GetValue(Language) ?? console.Language;
}
