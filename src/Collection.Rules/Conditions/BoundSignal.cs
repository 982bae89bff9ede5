namespace Collection.Rules.Conditions;

/// <summary>A signal of the lexicons with the recorded facts that say the same.</summary>
internal sealed record BoundSignal
{
    public required string Id { get; init; }

    /// <summary>Its place among the matcher's signals.</summary>
    public required int Index { get; init; }

    public required LocalizedText Says { get; init; }

    /// <summary>What a person or classifier recorded to the same effect, which decides; null where nothing can be recorded.</summary>
    public Condition? Said { get; init; }
}
