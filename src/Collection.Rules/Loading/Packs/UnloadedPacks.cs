using System.Collections.Immutable;
using Collection.Rules.Diagnostics;

namespace Collection.Rules.Loading.Packs;

/// <summary>Knows what the packs that come with the package define, for files that build on one and are loaded without it.</summary>
internal static class UnloadedPacks
{
    private static readonly Lazy<ImmutableArray<(string Id, WrittenNames Names)>> Embedded =
        new(() => [.. PackFiles.EmbeddedPacks.Select(id => (id, NamesOf(id)))]);

    /// <summary>The end of a message about a name that nothing loaded defines; null where no other pack does either.</summary>
    public static string? Hint(WrittenNames loaded, Func<WrittenNames, bool> define) => Embedded.Value
        .Where(pack => !loaded.HasPack(pack.Id) && define(pack.Names))
        .Select(pack => $"; the pack '{pack.Id}' has it: load that pack together with these files")
        .FirstOrDefault();

    private static WrittenNames NamesOf(string id)
    {
        // What is wrong in a pack of the package is told where that pack is loaded.
        var unheard = new DiagnosticBag();
        return new WrittenNames(
            [.. ParsedFile.ParseAll([.. SourceFiles.Embedded(id)], partsTests: true).Select(file => SourceDocument.Open(file, unheard)).OfType<SourceDocument>()],
            []);
    }
}
