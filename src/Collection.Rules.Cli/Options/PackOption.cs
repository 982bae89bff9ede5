using System.Collections.Immutable;
using System.CommandLine;
using Collection.Rules.Cli.Packs;

namespace Collection.Rules.Cli.Options;

/// <summary>The option that names packs which come with the tool.</summary>
internal static class PackOption
{
    private const string DefaultPack = "cn";

    public static Option<string[]> Create() => new("--pack")
    {
        Description = $"A pack of rules that comes with the tool: {string.Join(", ", PackLoader.EmbeddedPacks)}. Can be repeated.",
        HelpName = "ID",
        DefaultValueFactory = _ => [DefaultPack],
    };

    public static ImmutableArray<string> In(ParseResult result, Option<string[]> option) => [.. result.GetValue(option) ?? [DefaultPack]];
}
