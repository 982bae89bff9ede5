using System.Collections.Immutable;
using Collection.Rules.Yaml;

namespace Collection.Rules.Tests.Cases;

/// <summary>What a clerk put on record beside the neutral shape of one case.</summary>
internal sealed record ClerkEntry
{
    /// <summary>Changes of the case record.</summary>
    public YamlMapping? Case { get; init; }

    /// <summary>What is known of the cases split off because another creditor acted, by their name.</summary>
    public ImmutableDictionary<string, YamlMapping> Splits { get; init; } = ImmutableDictionary<string, YamlMapping>.Empty;

    public ImmutableArray<YamlMapping> History { get; init; } = [];

    /// <summary>Changes of the events, by their id.</summary>
    public ImmutableDictionary<string, YamlMapping> Events { get; init; } = ImmutableDictionary<string, YamlMapping>.Empty;

    public ImmutableArray<YamlMapping> Stops { get; init; } = [];
}
