using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;

namespace Collection.Rules;

/// <summary>A named element of a rule: what must be so for the act to be unlawful.</summary>
internal sealed record Element
{
    public required string Name { get; init; }

    public required LocalizedText Says { get; init; }

    public Provision? Cite { get; init; }

    public required Condition Test { get; init; }

    public required SourcePosition Position { get; init; }
}
