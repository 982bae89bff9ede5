using System.Collections.Immutable;
using Collection.Rules.Diagnostics;
using Collection.Rules.Events;
using Collection.Rules.Findings;
using Collection.Rules.Testing.Gates;

namespace Collection.Rules.Testing;

/// <summary>One test beside a rule: records, the act among them, and what is expected of the rule.</summary>
internal sealed record RuleTestCase
{
    public required Rule Rule { get; init; }

    /// <summary>The test's name in the languages it has, with the varied value where there is one.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The name in English, else in Chinese: by it reports for machines call the test.</summary>
    public string Name => Title.In(Language.En);

    public required SourcePosition Position { get; init; }

    public required ImmutableArray<CollectionRecord> Records { get; init; }

    public required string ActId { get; init; }

    /// <summary>The verdict; null where the gate is asked.</summary>
    public required Verdict? Expected { get; init; }

    /// <summary>What the gate must answer; null where a verdict is expected.</summary>
    public GateExpectation? Gate { get; init; }

    /// <summary>Elements that must be proven.</summary>
    public ImmutableArray<string> Because { get; init; } = [];

    /// <summary>Facts and records that must be named as missing.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>The exception that must excuse.</summary>
    public string? By { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{Rule.Id}: {Name}";
}
