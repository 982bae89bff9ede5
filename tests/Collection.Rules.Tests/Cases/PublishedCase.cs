using System.Collections.Immutable;

namespace Collection.Rules.Tests.Cases;

/// <summary>A published case in its neutral shape.</summary>
internal sealed record PublishedCase
{
    public required string Id { get; init; }

    public required PublishedDebt Debt { get; init; }

    /// <summary>When somebody asked to be left alone; who and whom stands with the clerk.</summary>
    public ImmutableArray<string> Stops { get; init; } = [];

    public ImmutableArray<PublishedEvent> Events { get; init; } = [];

    public ImmutableArray<PublishedExpectation> Expected { get; init; } = [];
}
