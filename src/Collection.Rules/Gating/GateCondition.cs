using System.Collections.Immutable;

namespace Collection.Rules.Gating;

/// <summary>What a planned contact has to keep while it is made.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record GateCondition
{
    /// <summary>The rule that it would otherwise break.</summary>
    public required string RuleId { get; init; }

    /// <summary>The rule's name for people.</summary>
    public required LocalizedText RuleTitle { get; init; }

    /// <summary>How gravely a breach would weigh.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The elements that must not come about, as the rule words them.</summary>
    public required ImmutableArray<LocalizedText> Avoid { get; init; }

    /// <summary>The facts in the collector's hand on which it depends, such as said.insult.</summary>
    public required ImmutableArray<string> Facts { get; init; }
}
