using System.Collections.Immutable;
using Collection.Rules.Loading.Packs;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>Rule files that were applied and stand in no pack.</summary>
/// <param name="Folders">The last part of the path of each folder.</param>
/// <param name="Files">How many files.</param>
/// <param name="Digest">The SHA-256 of these files.</param>
internal sealed record LooseRulesJson(ImmutableArray<string> Folders, int Files, string Digest)
{
    public static LooseRulesJson? Of(LooseFiles? loose) => loose is null ? null : new(loose.Folders, loose.Files, loose.Digest);
}
