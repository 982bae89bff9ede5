using System.Collections.Immutable;

namespace Collection.Rules.Loading.Packs;

/// <summary>A rule that a pack repeats with a stricter figure, with the provision made for it.</summary>
internal sealed record HouseRule
{
    public required Pack Pack { get; init; }

    public required Rule Rule { get; init; }

    public required ImmutableArray<ProvisionBinding> Bindings { get; init; }
}
