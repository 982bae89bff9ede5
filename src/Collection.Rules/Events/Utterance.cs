namespace Collection.Rules.Events;

/// <summary>One line of a transcript.</summary>
public sealed record Utterance
{
    /// <summary>Who speaks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public Speaker? Speaker { get; init => field = DefinedWords.One(value); }

    /// <summary>The words.</summary>
    public string? Text { get; init; }
}
