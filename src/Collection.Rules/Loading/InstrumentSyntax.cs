using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>An instrument with what is bound to the rule language later.</summary>
internal sealed record InstrumentSyntax
{
    public required Instrument Instrument { get; init; }

    /// <summary>Where its id stands.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>Whom the instrument binds as a whole, as written; null where it does not say.</summary>
    public YamlNode? Binds { get; init; }

    /// <summary>One entry for every version of every provision.</summary>
    public required ImmutableArray<BindsSyntax> Versions { get; init; }
}
