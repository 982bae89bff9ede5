using System.Collections.Immutable;
using Collection.Rules.Law;

namespace Collection.Rules.Loading;

/// <summary>An instrument with what is bound to the rule language later.</summary>
internal sealed record InstrumentSyntax
{
    public required Instrument Instrument { get; init; }

    /// <summary>One entry for every version of every provision.</summary>
    public required ImmutableArray<BindsSyntax> Versions { get; init; }
}
