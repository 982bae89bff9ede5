using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Collection.Rules.Cli.Packs;

namespace Collection.Rules.Cli.Options;

/// <summary>The options of every verb that judges records: what is judged, by which rules, in which language.</summary>
internal sealed class SourceOptions
{
    public SourceOptions()
        : this("Records of cases and events, one JSON object a line; - reads them from the standard input.", ArgumentArity.OneOrMore)
    {
    }

    /// <param name="description">What the files are.</param>
    /// <param name="count">How many there must be.</param>
    public SourceOptions(string description, ArgumentArity count)
    {
        Files = new Argument<string[]>("FILE") { Description = description, Arity = count };
    }

    public Argument<string[]> Files { get; }

    public Option<string[]> Packs { get; } = PackOption.Create();

    public Option<string[]> Folders { get; } = new("--rules")
    {
        Description = "A folder of your own rules, loaded together with the packs. Can be repeated. If the folder itself holds a pack.yaml with the id of a pack that comes with the tool, it replaces that pack.",
        HelpName = "DIR",
    };

    public Option<Language?> Language { get; } =
        Words.Option<Language>("--lang", "LANGUAGE", "The language of the report. Default: zh on a Chinese system, otherwise en.");

    public void AddTo(Command command)
    {
        Files.Validators.Add(RefuseOptions);
        command.Add(Files);
        command.Add(Packs);
        command.Add(Folders);
        command.Add(Language);
    }

    /// <summary>A misspelt option would otherwise be taken for a file that is not there.</summary>
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
        {
            result.AddError($"there is no option '{token.Value}'; a file of that name is given as ./{token.Value}");
        }
    }

    public ImmutableArray<string> FilesIn(ParseResult result) => [.. result.GetValue(Files) ?? []];

    public RuleSet LoadRules(ParseResult result, CliConsole console) =>
        PackLoader.Load(PackOption.In(result, Packs), [.. result.GetValue(Folders) ?? []], console);

    public Language LanguageIn(ParseResult result, CliConsole console) => result.GetValue(Language) ?? console.Language;
}
