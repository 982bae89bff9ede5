using Collection.Rules.Diagnostics;
using Collection.Rules.Law;

namespace Collection.Rules;

/// <summary>A rule displaced by a more special one, with the provision that says so.</summary>
internal sealed class RuleOverride
{
    public required string RuleId { get; init; }

    public required Provision Cite { get; init; }

    public required SourcePosition Position { get; init; }
}
