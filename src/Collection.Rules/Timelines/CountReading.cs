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

    /// <summary>The events that may belong to the act's key or not, since part of their own is unknown.</summary>
    public CounterLog? Strays { get; init; }

    public int StrayStart { get; init; }

    public int StrayEnd { get; init; }

    /// <summary>The fact of the act or of the case whose absence keeps the bounds apart.</summary>
    public string? MissingKey { get; init; }
}
