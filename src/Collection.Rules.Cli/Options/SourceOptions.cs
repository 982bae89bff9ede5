using System.Collections.Immutable;
using System.CommandLine;
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

    public Option<Language?> Language { get; } = LanguageOption.Create("The language of the report.");

    public void AddTo(Command command)
    {
        Files.Validators.Add(MisspeltOption.Refuse);
        command.Add(Files);
        command.Add(Packs);
        command.Add(Folders);
        command.Add(Language);
    }

    public ImmutableArray<string> FilesIn(ParseResult result) => [.. result.GetValue(Files) ?? []];

    public RuleSet LoadRules(ParseResult result, CliConsole console) =>
        PackLoader.Load(PackOption.In(result, Packs), [.. result.GetValue(Folders) ?? []], console);

    public Language LanguageIn(ParseResult result, CliConsole console) => result.GetValue(Language) ?? console.Language;
}
