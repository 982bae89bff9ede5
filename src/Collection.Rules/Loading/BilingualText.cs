using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Reads texts that readers of either language must find.</summary>
internal static class BilingualText
{
    /// <summary>The text, or null where absent; a missing language is reported.</summary>
    public static LocalizedText? Read(MappingReader reader, string key, DiagnosticBag bag, bool required = false)
    {
        LocalizedText? text = reader.Localized(key, required);
        if (text is null or { Zh: not null, En: not null })
        {
            return text;
        }

        // A language that stands there unusable has its own diagnostic.
        string missing = text.Zh is null ? "zh" : "en";
        bool stands = reader.Optional(key) is YamlMapping mapping && mapping.TryGet(missing, out _);
        if (!stands)
        {
            bag.Error(DiagnosticCode.MissingKey, reader.PositionOf(key), $"'{key}' needs '{missing}' too: write {{ zh: …, en: … }}");
        }

        return text;
    }
}
