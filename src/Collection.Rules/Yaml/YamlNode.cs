using Collection.Rules.Diagnostics;

namespace Collection.Rules.Yaml;

/// <summary>A node of a rule file, with the place where it starts.</summary>
/// <remarks>Immutable. The hierarchy is closed: a scalar, a sequence or a mapping.</remarks>
internal abstract class YamlNode
{
    private protected YamlNode()
    {
    }

    /// <summary>Where the node starts; for an absent value, where it should stand.</summary>
    public required SourcePosition Start { get; init; }

    /// <summary>What the node is, as messages say it.</summary>
    public abstract string Kind { get; }

    /// <inheritdoc />
    public override string ToString() => Kind;
}
