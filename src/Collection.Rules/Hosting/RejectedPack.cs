using System.Collections.Immutable;

namespace Collection.Rules.Hosting;

/// <summary>Changed rules that are not used; those in use stay.</summary>
public sealed record RejectedPack
{
    /// <summary>The name under which the rules were registered; empty for the default.</summary>
    public required string Name { get; init; }

    /// <summary>Every mistake in the files, or else every test that failed.</summary>
    public required ImmutableArray<string> Reasons { get; init; }
}
