namespace Collection.Rules.Timelines;

/// <summary>A count as it stood at one event: at least so many, at most so many.</summary>
/// <remarks>The two differ where records are partial or facts are missing: excess can then be shown, compliance cannot.</remarks>
internal readonly record struct CountReading
{
    /// <summary>The upper bound of a count whose records are not complete.</summary>
    public const int Unbounded = int.MaxValue;

    public required int AtLeast { get; init; }

    public required int AtMost { get; init; }

    public CounterLog? Log { get; init; }

    public int Start { get; init; }

    public int End { get; init; }

    /// <summary>The facts whose absence keeps the bounds apart, besides those of single events.</summary>
    public string? MissingKey { get; init; }

    public bool HasPartialRecords { get; init; }
}
