using System.Collections.Immutable;

namespace Collection.Rules.Conditions;

/// <summary>True where at least one part is.</summary>
internal sealed record AnyOf : Condition
{
    public required ImmutableArray<Condition> Parts { get; init; }

    private protected override void Seal()
    {
    }
}
