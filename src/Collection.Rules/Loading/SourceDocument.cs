using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>A file of a known kind.</summary>
internal sealed record SourceDocument(DocumentKind Kind, MappingReader File)
{
    public string Path => File.Start.Path;
}
