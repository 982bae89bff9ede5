using System.Collections.Immutable;

namespace Collection.Rules.Events;

/// <summary>Something shown to people at large.</summary>
public sealed record PublicPost : Contact
{
    /// <summary>Where it was shown.</summary>
    public PostMedium? Medium { get; init; }

    /// <summary>How many persons saw or could see it.</summary>
    public int? Audience { get; init; }

    /// <summary>What in it points to the debtor.</summary>
    public ImmutableArray<IdentifyingDetail>? Identifies { get; init; }

    /// <summary>Whether a final judgment had established the debt.</summary>
    public bool? JudgmentFinal { get; init; }

    private protected override EventKind OwnKind => EventKind.PublicPost;
}
