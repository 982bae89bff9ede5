using System.CommandLine;
using System.Text.RegularExpressions;
using Collection.Rules.Cli.Options;
using Collection.Rules.Cli.Packs;
using Collection.Rules.Facts;
using Collection.Rules.Law;
using Collection.Rules.Loading;

namespace Collection.Rules.Cli.New;

/// <summary>The verb new rule: a draft with tests, which loads and passes before anything is changed.</summary>
internal static partial class NewRuleCommand
{
    private const string Description = "Writes a draft TOPIC/NAME.yaml with tests and a fixture beside it; nothing is overwritten.";

    public static Command Create(CliConsole console)
    {
        var options = new NewRuleOptions();
        var command = new Command("rule", Description);
        options.AddTo(command);
        command.SetAction(result => Run(result, options, console));
        return command;
    }

    private static int Run(ParseResult result, NewRuleOptions options, CliConsole console)
    {
        string folder = result.GetValue(options.Folder) ?? ".";
        string name = result.GetRequiredValue(options.Name);
        if (!NameShape().IsMatch(name))
        {
            throw CommandFailedException.Usage($"'{name}' is not TOPIC/NAME: two lower-case words with hyphens, such as visits/weekly-visits");
        }

        RuleSet rules = PackLoader.Load(PackOption.In(result, options.Packs), HasRules(folder) ? [folder] : [], console);
        Provision basis = BasisOf(result.GetValue(options.Basis), rules, folder);
        var scaffold = new RuleScaffold
        {
            Id = $"{PrefixOf(folder, result.GetValue(options.Prefix))}.{name.Replace('/', '.')}",
            Basis = basis.Id,
            Effect = rules.Law.ForceOf(basis).BindsAsLaw() ? Effect.Violation : Effect.Departure,
            Bound = new BoundWords(rules.Bindings.GetValueOrDefault(basis.Versions[^1])),
            ActAt = DayInForce(basis.Versions[^1].Period),
            Event = EventOf(result.GetValue(options.Event)),
        };
        if (rules.Find(scaffold.Id) is { } existing)
        {
            throw CommandFailedException.BadInput($"规则 {scaffold.Id} 已在 {existing.Position} 定义", $"the rule {scaffold.Id} is already defined at {existing.Position}");
        }

        string rulePath = Path.Combine(folder, $"{name}.yaml");
        string fixturePath = Path.Combine(folder, $"{name}.fixtures.yaml");
        Refuse(rulePath);
        Refuse(fixturePath);
        Write(rulePath, scaffold.Rule);
        Write(fixturePath, scaffold.Fixtures);
        console.WriteError(
            $"已写入 {rulePath} 和 {fixturePath}；下一步：collection-rules test {folder}",
            $"{rulePath} and {fixturePath} are written; next: collection-rules test {folder}");
        return ExitCode.Success;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameShape();

    [GeneratedRegex("^[a-z0-9-]+\\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PrefixShape();

    private static bool HasRules(string folder) =>
        Directory.Exists(folder) && SourceFiles.NamesIn(folder).Any();

    /// <summary>The provision named, or the first of the folder's own law.</summary>
    private static Provision BasisOf(string? id, RuleSet rules, string folder)
    {
        if (id is not null)
        {
            return rules.Law.Find(id) ?? throw CommandFailedException.Usage(
                $"--basis: there is no provision '{id}'{Suggestion.Of(id, rules.Law.Instruments.SelectMany(i => i.Provisions).Select(p => p.Id))}");
        }

        RuleSet? own = HasRules(folder) ? RuleSet.TryLoad(folder).RuleSet : null;
        return own?.Law.Instruments.SelectMany(i => i.Provisions).FirstOrDefault() is { } first
            ? rules.Law.Find(first.Id)!
            : throw CommandFailedException.Usage("this folder holds no law of its own: write the law file first (kind: instrument), or name with --basis the provision that the rule rests on, such as civil-code/1033(1)");
    }

    /// <summary>A month after the beginning, so that tests can look back.</summary>
    private static DateOnly DayInForce(EffectivePeriod period) =>
        period.Contains(period.From.AddMonths(1)) ? period.From.AddMonths(1) : period.From;

    private static string PrefixOf(string folder, string? prefix)
    {
        string word = prefix ?? PackFiles.PackIdOf(folder) ?? Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar));
        return PrefixShape().IsMatch(word)
            ? word
            : throw CommandFailedException.Usage($"--prefix: '{word}' cannot begin an id; name a lower-case word with hyphens");
    }

    private static string EventOf(string? word)
    {
        string kind = word ?? "contact";
        return !EventTypes.Group(kind).IsEmpty && typeof(Events.Contact).IsAssignableFrom(EventTypes.Of(EventTypes.Group(kind)[0]))
            ? kind
            : throw CommandFailedException.Usage($"--event: '{kind}' is not a kind of contact{Suggestion.Of(kind, EventTypes.Names)}");
    }

    private static void Refuse(string path)
    {
        if (File.Exists(path))
        {
            throw CommandFailedException.BadInput($"{path} 已存在，不予覆盖", $"{path} exists and is not overwritten");
        }
    }

    private static void Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(CliConsole.Encoding.GetBytes(content));
    }
}
