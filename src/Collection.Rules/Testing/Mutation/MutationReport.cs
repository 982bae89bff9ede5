using System.Collections.Immutable;

namespace Collection.Rules.Testing.Mutation;

/// <summary>How many mutants of a rule its tests noticed, and which they did not.</summary>
internal sealed record MutationReport
{
    public required int Total { get; init; }

    public required ImmutableArray<Survivor> Survivors { get; init; }

    public int Killed => Total - Survivors.Length;
}
