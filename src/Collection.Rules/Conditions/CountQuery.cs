using System.Collections.Immutable;
using Collection.Rules.Events;
using Collection.Rules.Facts;
using Collection.Rules.Timelines;

namespace Collection.Rules.Conditions;

/// <summary>Which events a count takes in.</summary>
/// <remarks>Two queries written alike share one counter: they have the same <see cref="Identity"/>.</remarks>
internal sealed record CountQuery
{
    public required ImmutableArray<EventKind> Kinds { get; init; }

    /// <summary>The streams of records that must be complete for compliance to show; none where only what is on record counts.</summary>
    public IEnumerable<RecordStream> Streams => IsOnRecordOnly ? [] : Kinds.Select(RecordStreams.Of).Distinct();

    public required Condition Where { get; init; }

    /// <summary>What the counted events have in common with the act.</summary>
    public required ImmutableArray<Fact> Same { get; init; }

    /// <summary>What is told apart, to count values rather than events.</summary>
    public Fact? Distinct { get; init; }

    public required CountWindow Window { get; init; }

    public required ZoneSource Zone { get; init; }

    /// <summary>Whether only what is on record is asked for, so that partial records leave nothing open.</summary>
    /// <remarks>For screening lines, which lead to a person's review and never to a finding that so many contacts happened.</remarks>
    public bool IsOnRecordOnly { get; init; }

    /// <summary>Its place among the counters of a rule set.</summary>
    public required int Slot { get; init; }

    /// <summary>The query as canonical text.</summary>
    public required string Identity { get; init; }
}
