using Collection.Rules.Conditions;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;

namespace Collection.Rules;

/// <summary>What excuses an act that meets all elements, by which provision, and who must show it.</summary>
internal sealed record ExceptionClause
{
    public required string Name { get; init; }

    public required LocalizedText Says { get; init; }

    public required Provision Cite { get; init; }

    /// <summary>Null where the law leaves it open: its absence of proof then leaves the case undetermined.</summary>
    public ShownBy? ShownBy { get; init; }

    public required Condition Test { get; init; }

    public required SourcePosition Position { get; init; }
}
