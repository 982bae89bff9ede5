namespace Collection.Rules.Events;

/// <summary>One line of a transcript.</summary>
public sealed record Utterance
{
    /// <summary>Who speaks.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The words.</summary>
    public string? Text { get; init; }
}
