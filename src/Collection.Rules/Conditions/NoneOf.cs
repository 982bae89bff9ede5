using System.Collections.Immutable;

namespace Collection.Rules.Conditions;

/// <summary>True where no part is.</summary>
internal sealed record NoneOf : Condition
{
    public required ImmutableArray<Condition> Parts { get; init; }

    private protected override void Seal()
    {
    }
}
