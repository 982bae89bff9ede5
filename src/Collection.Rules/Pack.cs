using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Law;

namespace Collection.Rules;

/// <summary>A set of rules with its law, published under one version.</summary>
public sealed record Pack
{
    /// <summary>The id, which begins the ids of its rules.</summary>
    public required string Id { get; init; }

    /// <summary>The version.</summary>
    public required string Version { get; init; }

    /// <summary>The name for people.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The jurisdiction, as an ISO 3166 code; null where it has none.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>The IANA zone of people whose zone is not on record; null where there is none to presume.</summary>
    public string? Zone { get; init; }

    /// <summary>The most days after which its authors look at a provision again; null where they set no limit.</summary>
    internal int? CheckedWithinDays { get; init; }

    /// <summary>The days on which what it tightens holds; every day where it gives none.</summary>
    internal EffectivePeriod PolicyInForce { get; init; }

    /// <summary>The languages in which every text of the pack stands; empty where either will do.</summary>
    internal ImmutableArray<Language> Languages { get; init; } = [];

    internal SourcePosition Position { get; init; }

    /// <summary>Whether a file stands in the pack's folder.</summary>
    internal bool Owns(string path)
    {
        string folder = Position.Path[..(Position.Path.LastIndexOfAny(['/', '\\']) + 1)];
        return path.StartsWith(folder, StringComparison.Ordinal);
    }
}
