using System.Collections.Immutable;

namespace Collection.Rules.Events;

/// <summary>Something shown to people at large.</summary>
public sealed record PublicPost : Contact
{
    /// <summary>Where it was shown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of its enum.</exception>
    public PostMedium? Medium { get; init => field = DefinedWords.One(value); }

    /// <summary>How many persons saw or could see it.</summary>
    public int? Audience { get; init; }

    /// <summary>What in it points to the debtor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The list holds what is no member of its enum.</exception>
    public ImmutableArray<IdentifyingDetail>? Identifies { get; init => field = DefinedWords.All(value); }

    /// <summary>Whether a final judgment had established the debt.</summary>
    public bool? JudgmentFinal { get; init; }

    private protected override EventKind OwnKind => EventKind.PublicPost;
}
