using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>A file of a known kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="File">Its tree.</param>
/// <param name="PartedTests">The tests that were left out of the tree, to be read when asked for; null where nothing was left out.</param>
internal sealed record SourceDocument(DocumentKind Kind, MappingReader File, Lazy<YamlSequence?>? PartedTests = null)
{
    public string Path => File.Start.Path;
}
