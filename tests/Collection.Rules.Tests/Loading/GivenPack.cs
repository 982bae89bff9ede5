using System.Collections.Immutable;
using System.Text;
using Collection.Rules.Diagnostics;
using Collection.Rules.Loading;

namespace Collection.Rules.Tests.Loading;

/// <summary>A small pack to which a test adds the file it is about.</summary>
internal static class GivenPack
{
    /// <summary>Law, parameters, lexicon and fixtures, without rules.</summary>
    public static ImmutableArray<string> BasePaths { get; } =
    [
        Repository.TestPathOf("Conformance", "us-regf", "pack.yaml"),
        Repository.TestPathOf("Conformance", "us-regf", "law"),
        Repository.TestPathOf("Conformance", "us-regf", "parameters.yaml"),
        Repository.TestPathOf("Conformance", "us-regf", "lexicons"),
        Repository.TestPathOf("Conformance", "us-regf", "fixtures.yaml"),
    ];

    /// <summary>The files of <see cref="BasePaths"/>.</summary>
    public static ImmutableArray<SourceFile> BaseFiles => Base.Value;

    private static readonly Lazy<ImmutableArray<SourceFile>> Base = new(() => [.. SourceFiles.On(BasePaths, new DiagnosticBag())]);

    /// <summary>Loads the pack with further files given as text.</summary>
    public static RuleSetLoad Load(params ReadOnlySpan<(string Path, string Text)> files) =>
        RuleSetLoader.Load([.. Base.Value, .. ToFiles(files)], new DiagnosticBag());

    /// <summary>Loads the pack with one more file and returns what is wrong with it.</summary>
    public static ImmutableArray<string> MistakesOf(string text) =>
        [.. Load(("r.yaml", text)).Diagnostics.Select(d => d.ToString())];

    /// <summary>Loads the pack with one rule that has no mistake.</summary>
    public static RuleSet Good(params ReadOnlySpan<string> rules)
    {
        var files = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (string rule in rules)
        {
            files.Add(($"r{files.Count}.yaml", rule));
        }

        RuleSetLoad load = Load(files.ToArray());
        load.Diagnostics.Should().BeEmpty();
        return load.RuleSet!;
    }

    private static IEnumerable<SourceFile> ToFiles(ReadOnlySpan<(string Path, string Text)> files)
    {
        var sources = new List<SourceFile>();
        foreach ((string path, string text) in files)
        {
            sources.Add(new SourceFile(path, Encoding.UTF8.GetBytes(text)));
        }

        return sources;
    }
}
