using System.Collections.Immutable;
using Collection.Rules.Loading.Yaml;

namespace Collection.Rules.Tests.Cases;

/// <summary>What a clerk put on record beside the neutral shape of one case.</summary>
internal sealed record ClerkEntry
{
    /// <summary>Changes of the case record.</summary>
    public YamlMapping? Case { get; init; }

    /// <summary>The kind of lender of the cases split off, by their name.</summary>
    public ImmutableDictionary<string, string> Lenders { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<YamlMapping> History { get; init; } = [];

    /// <summary>Changes of the events, by their id.</summary>
    public ImmutableDictionary<string, YamlMapping> Events { get; init; } = ImmutableDictionary<string, YamlMapping>.Empty;

    public ImmutableArray<YamlMapping> Stops { get; init; } = [];
}
