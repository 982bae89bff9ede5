using Collection.Rules.Diagnostics;

namespace Collection.Rules.Yaml;

/// <summary>Reads a rule file into a tree with exact places, within strict bounds.</summary>
/// <remarks>Thread-safe. No object is created by name, and nothing in the file is executed.</remarks>
internal static class YamlReader
{
    /// <summary>The root node, or null when the text itself is broken; mistakes go to the bag.</summary>
    /// <param name="path">The path as diagnostics show it.</param>
    /// <param name="utf8">The bytes of the file; a byte order mark is accepted with a warning.</param>
    /// <param name="bag">Where mistakes go.</param>
    /// <remarks>
    /// Duplicate keys, tags, anchors and empty values are reported, yet the tree is returned, so that later passes
    /// can report more. Every other mistake of the text yields null.
    /// </remarks>
    public static YamlNode? Read(string path, ReadOnlyMemory<byte> utf8, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(bag);
        return SourceText.TryDecode(path, utf8.Span, bag, out SourceText? source) && CharacterGuard.Check(source, bag)
            ? new YamlTreeBuilder(source, bag).Build()
            : null;
    }
}
