using System.Collections.Immutable;

namespace Collection.Rules.Loading.Packs;

/// <summary>Rule files that stand in no pack, so that neither an id nor a version tells which they were.</summary>
/// <param name="Folders">The last part of the path of each folder that holds some, in their order; of a folder within another only the outer.</param>
/// <param name="Files">How many they are.</param>
/// <param name="Digest">The SHA-256 of them, as of a whole rule set.</param>
internal sealed record LooseFiles(ImmutableArray<string> Folders, int Files, string Digest)
{
    /// <summary>Those of a load; null where every file stands in a pack.</summary>
    public static LooseFiles? Of(IEnumerable<SourceFile> files, ImmutableArray<Pack> packs)
    {
        ImmutableArray<SourceFile> loose = [.. files.Where(f => !f.IsBuiltIn && PackOwners.Of(f.Path, packs) is null)];
        if (loose.IsEmpty)
        {
            return null;
        }

        var digest = new SourceDigest();
        foreach (SourceFile file in loose)
        {
            digest.Add(file);
        }

        string[] folders = [.. loose.Select(f => Path.GetDirectoryName(Path.GetFullPath(f.Path))!).Distinct(StringComparer.Ordinal)];
        IEnumerable<string> outer = folders.Where(inner => !folders.Any(f => inner.StartsWith(f + Path.DirectorySeparatorChar, StringComparison.Ordinal)));
        return new LooseFiles([.. outer.Select(f => new DirectoryInfo(f).Name)], loose.Length, digest.ToString());
    }
}
