using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>The tree of one file and the mistakes in its text.</summary>
internal sealed class ParsedFile
{
    /// <summary>The root; null where the text is broken.</summary>
    public required YamlNode? Root { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>The tests where they were left out of the tree.</summary>
    public required Lazy<YamlSequence?>? PartedTests { get; init; }

    /// <summary>Parses files side by side.</summary>
    /// <param name="files">The files.</param>
    /// <param name="partsTests">Whether the tests of files that come with the package are left out until asked for.</param>
    /// <returns>The trees, in the order of the files.</returns>
    public static ParsedFile[] ParseAll(ImmutableArray<SourceFile> files, bool partsTests)
    {
        var parsed = new ParsedFile[files.Length];
        Parallel.For(0, files.Length, i => parsed[i] = Parse(files[i], partsTests && files[i].IsBuiltIn));
        return parsed;
    }

    private static ParsedFile Parse(SourceFile file, bool partsTests)
    {
        (ReadOnlyMemory<byte> content, Lazy<YamlSequence?>? tests) = partsTests ? TestSection.Split(file) : (file.Content, null);
        var diagnostics = new DiagnosticBag();
        return new ParsedFile
        {
            Root = YamlReader.Read(file.Path, content, diagnostics),
            Diagnostics = diagnostics.ToImmutable(),
            PartedTests = tests,
        };
    }
}
