using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>A file of a known kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="File">Its tree.</param>
/// <param name="PartedTests">The tests that were left out of the tree, to be read when asked for; null where nothing was left out.</param>
internal sealed record SourceDocument(DocumentKind Kind, MappingReader File, Lazy<YamlSequence?>? PartedTests = null)
{
    public string Path => File.Start.Path;

    /// <summary>A parsed file as one of its kind; null where that cannot be told.</summary>
    public static SourceDocument? Open(ParsedFile file, DiagnosticBag diagnostics)
    {
        diagnostics.AddRange(file.Diagnostics);
        if (MappingReader.Open(file.Root, "the file", diagnostics) is not { } reader)
        {
            return null;
        }

        int? format = reader.Integer("format", required: true);
        DocumentKind? kind = reader.Word<DocumentKind>("kind", required: true);
        reader.ReportMissing();
        FileHeader.CheckFormat(reader, format, diagnostics);
        return kind is { } known ? new SourceDocument(known, reader, file.PartedTests) : null;
    }
}
