using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Yaml;

namespace Collection.Rules.Loading;

/// <summary>Finds the files of packs that come with the package and of folders beside them.</summary>
internal static class PackFiles
{
    /// <summary>Where the packs stand in the package, each in a folder named by its id.</summary>
    public const string ResourcePrefix = "packs/";

    private const string PackFile = "pack.yaml";

    /// <summary>The packs that come with the package.</summary>
    public static ImmutableArray<string> EmbeddedPacks { get; } =
    [
        .. EmbeddedFile.NamesUnder(ResourcePrefix, typeof(PackFiles).Assembly)
            .Select(name => name[ResourcePrefix.Length..])
            .Select(name => name[..name.IndexOf('/', StringComparison.Ordinal)])
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The files; a folder that holds a pack takes the place of the embedded one of its id.</summary>
    /// <remarks>Of a folder whose pack.yaml gives no usable id only that file is read: nothing else in it could be judged rightly.</remarks>
    /// <param name="packs">Embedded packs, which must exist.</param>
    /// <param name="folders">Folders of rules, or single files.</param>
    /// <param name="diagnostics">Where files that cannot be read are told.</param>
    public static ImmutableArray<SourceFile> Of(IEnumerable<string> packs, IReadOnlyCollection<string> folders, DiagnosticBag diagnostics)
    {
        ImmutableHashSet<string> replaced = [.. folders.Select(PackIdOf).OfType<string>()];
        IEnumerable<SourceFile> embedded = packs
            .Distinct(StringComparer.Ordinal)
            .Where(pack => !replaced.Contains(pack))
            .SelectMany(SourceFiles.Embedded);
        return [.. embedded, .. SourceFiles.On(folders.Select(f => IsPack(f) && PackIdOf(f) is null ? Path.Combine(f, PackFile) : f), diagnostics)];
    }

    /// <summary>Whether a folder is a pack, be its pack.yaml sound or not.</summary>
    public static bool IsPack(string folder) => File.Exists(Path.Combine(folder, PackFile));

    /// <summary>The first pack that neither comes with the package nor is one of the folders; null where there is none.</summary>
    public static string? UnknownOf(IEnumerable<string> packs, IEnumerable<string> folders)
    {
        HashSet<string> known = [.. EmbeddedPacks, .. folders.Select(PackIdOf).OfType<string>()];
        return packs.FirstOrDefault(pack => !known.Contains(pack));
    }

    /// <summary>The id in a folder's pack.yaml; null where there is no usable one, and then mistakes are left to the loader.</summary>
    public static string? PackIdOf(string folder)
    {
        string path = Path.Combine(folder, PackFile);
        return File.Exists(path)
            && YamlReader.Read(path, File.ReadAllBytes(path), new DiagnosticBag()) is YamlMapping pack
            && pack.TextOf("id") is { } id
            && RuleFileId.IsValid(id)
            ? id
            : null;
    }
}
