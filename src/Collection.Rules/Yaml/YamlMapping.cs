using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Yaml;

/// <summary>Keys and values in the order of the file; no key stands twice.</summary>
internal sealed class YamlMapping : YamlNode
{
    private readonly Dictionary<string, YamlEntry> byKey;

    [SetsRequiredMembers]
    public YamlMapping(SourcePosition start, ImmutableArray<YamlEntry> entries)
    {
        Start = start;
        Entries = entries;
        byKey = entries.ToDictionary(e => e.Key.Value, StringComparer.Ordinal);
    }

    public ImmutableArray<YamlEntry> Entries { get; }

    /// <inheritdoc />
    public override string Kind => "a mapping";

    public bool TryGet(string key, [NotNullWhen(true)] out YamlNode? value)
    {
        bool found = byKey.TryGetValue(key, out YamlEntry entry);
        value = entry.Value;
        return found;
    }

    /// <summary>The text under a key; null where there is none that can be used, of which nothing is reported.</summary>
    public string? TextOf(string key) =>
        TryGet(key, out YamlNode? node) && node is YamlScalar { IsNull: false } text ? text.Value : null;
}
