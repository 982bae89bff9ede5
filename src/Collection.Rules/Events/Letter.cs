using System.Collections.Immutable;

namespace Collection.Rules.Events;

/// <summary>A paper letter or delivered document.</summary>
public sealed record Letter : Message
{
    /// <summary>What the letter states; empty means nothing of the list.</summary>
    public ImmutableArray<LetterContent>? States { get; init; }

    private protected override EventKind OwnKind => EventKind.Letter;
}
