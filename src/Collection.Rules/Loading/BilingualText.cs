using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads texts that readers of either language must find.</summary>
internal static class BilingualText
{
    /// <summary>The text, or null where absent; a missing language is reported.</summary>
    public static LocalizedText? Read(MappingReader reader, string key, DiagnosticBag bag, bool required = false)
    {
        YamlNode? node = required ? reader.Required(key) : reader.Optional(key);
        return node is null ? null : Read(node, key, bag);
    }

    /// <summary>The texts of a list, or of a list of one; a missing language is reported.</summary>
    public static ImmutableArray<LocalizedText> ReadList(MappingReader reader, string key, DiagnosticBag bag, bool required = false) =>
        [.. reader.Items(key, required).Select(item => Read(item, key, bag)).OfType<LocalizedText>()];

    private static LocalizedText? Read(YamlNode node, string key, DiagnosticBag bag)
    {
        LocalizedText? text = ScalarReader.Localized(node, Quoted.Of(key), bag);
        if (text is null or { Zh: not null, En: not null })
        {
            return text;
        }

        // A language that stands there unusable has its own diagnostic.
        string missing = text.Zh is null ? "zh" : "en";
        bool stands = node is YamlMapping mapping && mapping.TryGet(missing, out _);
        if (!stands)
        {
            bag.Error(DiagnosticCode.MissingKey, node.Start, $"'{key}' needs '{missing}' too: write {{ zh: …, en: … }}");
        }

        return text;
    }
}
