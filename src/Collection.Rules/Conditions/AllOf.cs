using System.Collections.Immutable;

namespace Collection.Rules.Conditions;

/// <summary>True where every part is.</summary>
internal sealed record AllOf : Condition
{
    public required ImmutableArray<Condition> Parts { get; init; }

    private protected override void Seal()
    {
    }
}
