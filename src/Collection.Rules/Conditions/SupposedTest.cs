using System.Collections.Immutable;
using Collection.Rules.Facts;

namespace Collection.Rules.Conditions;

/// <summary>A test of a planned act with what is taken for granted where only the act itself will show it.</summary>
internal sealed record SupposedTest : Condition
{
    /// <summary>The test, of a fact or of the words.</summary>
    public required Condition Test { get; init; }

    /// <summary>The facts that are not there before the act, of which the absence lets the supposition stand.</summary>
    public required ImmutableArray<Fact> Open { get; init; }

    /// <summary>The facts that are there before the act: while one of them is missing, nothing is supposed.</summary>
    public required ImmutableArray<Fact> Needed { get; init; }

    /// <summary>What is supposed: proven or disproven.</summary>
    public required Truth Supposition { get; init; }

    private protected override void Seal()
    {
    }
}
