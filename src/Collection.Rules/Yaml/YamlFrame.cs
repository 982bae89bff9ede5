using Collection.Rules.Diagnostics;

namespace Collection.Rules.Yaml;

/// <summary>A list or mapping whose end has not been read yet.</summary>
internal sealed class YamlFrame(SourcePosition start, bool isMapping, bool isFlow)
{
    public SourcePosition Start { get; set; } = start;

    public bool IsMapping { get; } = isMapping;

    public bool IsFlow { get; } = isFlow;

    public List<YamlNode> Items { get; } = [];

    public List<YamlEntry> Entries { get; } = [];

    public Dictionary<string, SourcePosition> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>The key whose value comes next, or null when a key comes next.</summary>
    public YamlScalar? Key { get; set; }

    public bool ExpectsKey => IsMapping && Key is null;

    public YamlNode Close() =>
        IsMapping
            ? new YamlMapping(Start, [.. Entries])
            : new YamlSequence { Start = Start, Items = [.. Items] };
}
