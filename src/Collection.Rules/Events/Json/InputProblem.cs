namespace Collection.Rules.Events.Json;

/// <summary>A mistake in an input record, with its place.</summary>
/// <remarks>Messages repeat names of members, words in the form of those of closed lists, short numbers and dates: never a text, a telephone or an account number.</remarks>
public sealed record InputProblem
{
    /// <summary>The file or stream that was read.</summary>
    public required string Source { get; init; }

    /// <summary>The line, counted from one.</summary>
    public required long Line { get; init; }

    /// <summary>The path of the field, such as said.threats[0], or empty.</summary>
    /// <remarks>Empty where the whole record is concerned.</remarks>
    public required string Field { get; init; }

    /// <summary>The id of the record, or null where it cannot be read.</summary>
    public string? RecordId { get; init; }

    /// <summary>What was read and what is valid there.</summary>
    public required string Message { get; init; }

    /// <summary>Whether the name of the field is wrong rather than what stands under it.</summary>
    internal bool IsOfName { get; init; }

    /// <summary>The problem as one line: source(line): field: message.</summary>
    /// <returns>A line that editors recognise.</returns>
    public override string ToString() =>
        Field.Length == 0 ? $"{Source}({Line}): {Message}" : $"{Source}({Line}): {Field}: {Message}";
}
