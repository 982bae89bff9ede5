using System.Collections.Immutable;

namespace Collection.Rules.Tests.Cases;

/// <summary>A label: what the source or its reader says of one event.</summary>
internal sealed record PublishedExpectation
{
    /// <summary>The event's id, or "case" for the whole case.</summary>
    public required string Event { get; init; }

    /// <summary>What is judged; "any" stands for every category.</summary>
    public required string Category { get; init; }

    public required ExpectedVerdict Verdict { get; init; }

    /// <summary>Whose opinion it is: authority, lawyer, annotator or alleged.</summary>
    public required string Basis { get; init; }

    /// <summary>Where an undetermined one leans to.</summary>
    public string? Lean { get; init; }

    public ImmutableArray<string> AlsoAcceptable { get; init; } = [];
}
