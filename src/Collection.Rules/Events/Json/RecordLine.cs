using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Collection.Rules.Events.Json;

/// <summary>One line of the input: a record, or what keeps it from being one.</summary>
public sealed record RecordLine
{
    /// <summary>The number of the line, counted from one.</summary>
    public required long Number { get; init; }

    /// <summary>The record, or null where there are problems.</summary>
    public CollectionRecord? Record { get; init; }

    /// <summary>Every mistake of the line; empty where there is a record.</summary>
    public ImmutableArray<InputProblem> Problems { get; init; } = [];

    /// <summary>Whether the line is a record.</summary>
    [MemberNotNullWhen(true, nameof(Record))]
    public bool IsRecord => Record is not null;

    /// <summary>The number of the line and the record it holds, without its content.</summary>
    /// <returns>Such as <c>7: phone_call E7</c>.</returns>
    public override string ToString() => IsRecord ? $"{Number}: {Record}" : $"{Number}: {string.Join("; ", Problems)}";
}
