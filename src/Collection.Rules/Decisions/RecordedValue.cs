namespace Collection.Rules.Decisions;

/// <summary>A value of a dated figure.</summary>
internal sealed record RecordedValue
{
    /// <summary>The first day on which it holds.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Null where the figure ended.</summary>
    public string? Value { get; init; }
}
