using Collection.Rules.Remedies;

namespace Collection.Rules.Cli.Reports.Json;

/// <summary>Evidence to keep, once for all findings that want it.</summary>
internal sealed record EvidenceNeedJson
{
    public required string Id { get; init; }

    public required TextJson Title { get; init; }

    public required TextJson Keep { get; init; }

    /// <summary>For how many findings it is wanted; null in an explanation of one.</summary>
    public int? Wanted { get; init; }

    /// <summary>For how many of them no record names it.</summary>
    public int? Lacking { get; init; }

    public static EvidenceNeedJson Of(EvidenceNeed need) => new()
    {
        Id = need.Id,
        Title = TextJson.Of(need.Title),
        Keep = TextJson.Of(need.Keep),
    };

    public static EvidenceNeedJson Of(EvidenceDigest digest) => Of(digest.Need) with { Wanted = digest.Wanted, Lacking = digest.Lacking };
}
