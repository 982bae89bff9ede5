using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Whom one version of a provision binds, as written.</summary>
internal sealed record BindsSyntax
{
    public required Provision Provision { get; init; }

    public required ProvisionVersion Version { get; init; }

    /// <summary>Where the day of the last check stands.</summary>
    public required SourcePosition CheckedAt { get; init; }

    /// <summary>The word anyone or a condition: the version's own, else the instrument's; null where neither says.</summary>
    public YamlNode? Binds { get; init; }
}
