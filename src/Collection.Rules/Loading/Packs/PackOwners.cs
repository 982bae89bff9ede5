using System.Collections.Immutable;

namespace Collection.Rules.Loading.Packs;

/// <summary>Tells to which pack a file belongs.</summary>
internal static class PackOwners
{
    /// <summary>The pack in whose folder the file stands, the innermost of several; null outside of packs.</summary>
    public static Pack? Of(string path, ImmutableArray<Pack> packs) =>
        packs.Where(p => p.Owns(path)).MaxBy(p => p.Position.Path.Length);
}
