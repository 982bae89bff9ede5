using System.Collections.Immutable;
using Collection.Rules.Events;

namespace Collection.Rules.Conditions;

/// <summary>Which past record is looked for.</summary>
internal sealed record HistoryQuery
{
    public required EventKind Kind { get; init; }

    /// <summary>Tests of the record's own facts; their operands may be facts of the act.</summary>
    public required ImmutableArray<Condition> Where { get; init; }

    /// <summary>Whether only a record counts that has not been withdrawn, breached or replaced.</summary>
    public required bool MustStand { get; init; }

    /// <summary>Whether only what is on record is asked for, so that partial records leave nothing open.</summary>
    public bool IsOnRecordOnly { get; init; }
}
