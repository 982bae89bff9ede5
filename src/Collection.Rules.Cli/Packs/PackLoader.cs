using System.Collections.Immutable;
using Collection.Rules.Cli.Check;
using Collection.Rules.Cli.Options;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;

namespace Collection.Rules.Cli.Packs;

/// <summary>Loads the packs and folders of rules that the command line names, as one set.</summary>
internal static class PackLoader
{
    /// <summary>The packs that come with the tool.</summary>
    public static ImmutableArray<string> EmbeddedPacks => PackFiles.EmbeddedPacks;

    /// <summary>The rules of packs and folders; a folder that holds a pack takes the place of the embedded one.</summary>
    /// <exception cref="CommandFailedException">No such pack comes with the tool.</exception>
    /// <exception cref="RuleLoadException">The rules have mistakes; all are listed.</exception>
    public static RuleSet Load(ImmutableArray<string> packs, ImmutableArray<string> folders, CliConsole console)
    {
        var diagnostics = new DiagnosticBag();
        RuleSetLoad load = RuleSetLoader.Load(Sources(packs, folders, diagnostics), diagnostics);
        if (load.RuleSet is not { } rules)
        {
            throw new RuleLoadException(load.Diagnostics);
        }

        foreach (Diagnostic warning in load.Diagnostics)
        {
            console.WriteError(DiagnosticLine.Of(warning, console.Language));
        }

        return rules;
    }

    /// <summary>The files of packs and folders; a folder that holds a pack takes the place of the embedded one.</summary>
    /// <exception cref="CommandFailedException">No such pack comes with the tool.</exception>
    public static ImmutableArray<SourceFile> Sources(ImmutableArray<string> packs, ImmutableArray<string> folders, DiagnosticBag diagnostics) =>
        PackFiles.UnknownOf(packs, folders) is { } unknown
            ? throw CommandFailedException.Usage(
                $"--pack: no pack '{unknown}' comes with the tool{Suggestion.Of(unknown, EmbeddedPacks)} There are: {string.Join(", ", EmbeddedPacks)}")
            : PackFiles.Of(packs, folders, diagnostics);
}
