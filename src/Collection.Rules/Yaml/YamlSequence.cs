using System.Collections.Immutable;

namespace Collection.Rules.Yaml;

/// <summary>A list of nodes; empty items are left out, having been reported.</summary>
internal sealed class YamlSequence : YamlNode
{
    public required ImmutableArray<YamlNode> Items { get; init; }

    /// <inheritdoc />
    public override string Kind => "a list";
}
