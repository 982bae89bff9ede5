using System.Collections.Immutable;

namespace Collection.Rules.Remedies;

/// <summary>A channel through which a person can act against a breach: a complaint, a report or a suit.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Remedy
{
    /// <summary>The permanent id, such as police.</summary>
    public required string Id { get; init; }

    /// <summary>The name for people.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Against whom or what it is competent, in words.</summary>
    public required LocalizedText Competence { get; init; }

    /// <summary>How it is reached, such as a telephone number; null where that differs from place to place.</summary>
    public LocalizedText? Contact { get; init; }

    /// <summary>What a filing must contain, in the order in which it is usually asked for.</summary>
    public required ImmutableArray<LocalizedText> Needs { get; init; }

    /// <summary>Within what time to file and to be answered, or null.</summary>
    public LocalizedText? Term { get; init; }

    /// <summary>What to mind before filing here, above all the order among channels.</summary>
    public ImmutableArray<LocalizedText> Warnings { get; init; } = [];

    /// <summary>The ids of the channels to turn to before this one.</summary>
    public ImmutableArray<string> After { get; init; } = [];

    /// <summary>The provisions it rests on.</summary>
    public ImmutableArray<LocalizedText> Citations { get; init; } = [];

    /// <summary>The first day on which it is closed, or null.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The day on which an author last compared this with its sources.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>Whether competence, contact or terms still await verification.</summary>
    public bool IsUnderReview { get; init; }

    /// <inheritdoc />
    public override string ToString() => Id;
}
