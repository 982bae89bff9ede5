using Collection.Rules.Facts;

namespace Collection.Rules.Findings;

/// <summary>A literal text, a fact, or a special value of a message.</summary>
internal sealed record MessagePart
{
    /// <summary>The text as it stands, or null for a value.</summary>
    public string? Text { get; init; }

    public Fact? Fact { get; init; }

    public MessageValue Value { get; init; }

    public MessageFilter Filter { get; init; }
}
